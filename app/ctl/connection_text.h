// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "core/base/enum_text.h"
#include "core/base/result.h"
#include "core/pipeline/connection.h"
#include "service/runs/run_view.h"

#include <QStringList>

/// What the verbs of connections to CI servers, to sources of monitoring and of channels share.
namespace slipway::ctl {

class Call;

/// All words of a choice, in their order.
template <class E>
[[nodiscard]] QStringList choiceWords()
{
    QStringList words;
    for (const auto &[value, word] : EnumText<E>::values)
        words += word.toString();
    return words;
}

/// Where the secret is: `keyring`, `$VARIABLE`, the file's path.
[[nodiscard]] QString secretPlace(SecretKind kind, const QString &name);

/// The path an option names, absolute; empty when it was not given.
[[nodiscard]] QString absoluteFile(Call &call, const char *option);

/// Takes over where the secret is from the options that name a variable or a file. @return whether one of them was given
bool takeSecretPlace(Call &call, const char *variable, const char *file, SecretKind &kind, QString &name);

/// What testing a connection found; the answer is no when something is missing.
/// @retval ErrorKind::Remote the server could not be asked
[[nodiscard]] Result<Answer> answerOfTest(const Result<service::ConnectionReport> &report);

} // namespace slipway::ctl
