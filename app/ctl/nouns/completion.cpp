// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace completion_verbs {

// The scripts ask slipwayctl itself, so that they know every noun, verb, option and name it knows.

constexpr auto kBash = R"(# bash completion for slipwayctl. Load it: source <(slipwayctl completion bash)
_slipwayctl() {
    local program=${COMP_WORDS[0]/#\~/$HOME} line word kind='' quote=''
    local -a given=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        quote=''
        case $word in
            \"* | \'*) quote=${word:0:1}; word=${word:1}; word=${word%"$quote"} ;;
            *) word=${word//\\/} ;;
        esac
        given+=("$word")
    done
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
            :*) kind=$line ;;
            *)
                word=${line%%$'\t'*}
                [[ -n $quote ]] || printf -v word %q "$word"
                COMPREPLY+=("$word")
                ;;
        esac
    done < <("$program" completion candidates "${given[@]}" 2>/dev/null)
    case $kind in
        :files)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "${given[-1]#=}")
            ;;
        :partial) compopt -o nospace 2>/dev/null ;;
    esac
}
complete -F _slipwayctl slipwayctl
)";

constexpr auto kZsh = R"(#compdef slipwayctl
# zsh completion for slipwayctl. Load it: source <(slipwayctl completion zsh)
_slipwayctl() {
    local line kind
    local -a given found shown
    given=("${(@Q)words[2,CURRENT]}")
    while IFS= read -r line; do
        if [[ $line == :* ]]; then
            kind=$line
            continue
        fi
        found+=("${line%%$'\t'*}")
        shown+=("${line/$'\t'/  -- }")
    done < <("${(Q)words[1]/#\~/$HOME}" completion candidates "${given[@]}" 2>/dev/null)
    case $kind in
        :files) _files ;;
        :partial) compadd -S '' -l -d shown -a found ;;
        *) compadd -l -d shown -a found ;;
    esac
}
if [[ "${funcstack[1]}" = _slipwayctl ]]; then
    _slipwayctl "$@"
else
    compdef _slipwayctl slipwayctl
fi
)";

constexpr auto kFish = R"(# fish completion for slipwayctl. Load it: slipwayctl completion fish | source
function __slipwayctl_candidates
    set -l given (commandline -opc)
    set -l current (commandline -ct | string unescape)
    set -l found ($given[1] completion candidates $given[2..-1] "$current" 2>/dev/null)
    if test "$found[1]" = :files
        __fish_complete_path "$current"
    else
        printf '%s\n' $found[2..-1]
    end
end
complete -c slipwayctl -f -a '(__slipwayctl_candidates)'
)";

void addScript(CommandTree &tree, const char *shell, const char *script)
{
    tree.verb(shell, tr("Prints the script for %1").arg(QString::fromLatin1(shell)))
        .withoutWorkspace()
        .does([script](Call &) -> Result<Answer> {
            return Answer{.text = {}, .json = {{u"script"_s, QString::fromLatin1(script)}}, .file = QByteArray(script)};
        });
}

} // namespace completion_verbs
} // namespace

void addCompletion(CommandTree &tree)
{
    using namespace completion_verbs;
    tree.noun("completion", tr("Lets a shell complete nouns, verbs, options and names"));
    addScript(tree, "bash", kBash);
    addScript(tree, "zsh", kZsh);
    addScript(tree, "fish", kFish);
}

} // namespace slipway::ctl
