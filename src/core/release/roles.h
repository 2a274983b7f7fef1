// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Roles the rules know by name. A team may add its own; those only matter for sign-offs.
namespace slipway::roles {

inline constexpr QStringView kCoordinator = u"release_coordinator";
inline constexpr QStringView kQaLead = u"qa_lead";
inline constexpr QStringView kManager = u"manager";
inline constexpr QStringView kDevelopment = u"development";
inline constexpr QStringView kSecurity = u"security";
inline constexpr QStringView kOperations = u"operations";
inline constexpr QStringView kProductOwner = u"product_owner";

} // namespace slipway::roles
