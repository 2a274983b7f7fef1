// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QString>

namespace slipway {

/// What kind of CI server a connection leads to.
enum class CiKind : std::uint8_t {
    Buildbot,
    GitHub,
    GitLab,
    Jenkins,
    Azure,
    TeamCity,
    CircleCi,
    Gitea,
    Bitbucket,
    Webhook
};

/// Where the secret of a connection is kept. The workspace only names the place, never holds the secret.
enum class SecretKind : std::uint8_t {
    None,        ///< the server asks for none
    Keyring,     ///< the system's keyring, under the connection's id
    Environment, ///< an environment variable, named
    File,        ///< a file that only its owner may read (mode 0600), named by path
};

/// A configured CI server.
struct CiConnection {
    CiConnectionId id;
    QString name; ///< unique in the workspace, case-insensitively
    CiKind kind = CiKind::Buildbot;
    QString
        url; ///< base address as a person knows it, without credentials; for GitHub and GitLab with owner/repository
    QString account; ///< user name where the server wants one beside the secret
    SecretKind secretKind = SecretKind::None;
    QString secretName;           ///< of the variable or the file
    QString caFile;               ///< PEM file of an authority of one's own; empty: the system's
    bool mayUsePlainHttp = false; ///< a person confirmed http to a machine other than this one
    QJsonObject
        options; ///< what only this kind knows: `repository`, `api_version`, of a webhook `body`, `status_url` …
    QString order;

    bool operator==(const CiConnection &) const = default;
};

/// Whether this kind was tried against a live server; the others say so where they are chosen.
[[nodiscard]] constexpr bool isVerifiedLive(CiKind kind)
{
    return kind == CiKind::Buildbot;
}
/// Kinds built from documentation alone: *not yet verified against a live server*.
[[nodiscard]] constexpr bool isDocumentationLevel(CiKind kind)
{
    switch (kind) {
    case CiKind::Azure:
    case CiKind::TeamCity:
    case CiKind::CircleCi:
    case CiKind::Gitea:
    case CiKind::Bitbucket: return true;
    default: return false;
    }
}

template <>
struct EnumText<CiKind> {
    static constexpr std::array<std::pair<CiKind, QStringView>, 10> values{{
        {CiKind::Buildbot, u"buildbot"},
        {CiKind::GitHub, u"github"},
        {CiKind::GitLab, u"gitlab"},
        {CiKind::Jenkins, u"jenkins"},
        {CiKind::Azure, u"azure"},
        {CiKind::TeamCity, u"teamcity"},
        {CiKind::CircleCi, u"circleci"},
        {CiKind::Gitea, u"gitea"},
        {CiKind::Bitbucket, u"bitbucket"},
        {CiKind::Webhook, u"webhook"},
    }};
};
template <>
struct EnumText<SecretKind> {
    static constexpr std::array<std::pair<SecretKind, QStringView>, 4> values{{
        {SecretKind::None, u"none"},
        {SecretKind::Keyring, u"keyring"},
        {SecretKind::Environment, u"environment"},
        {SecretKind::File, u"file"},
    }};
};

} // namespace slipway
