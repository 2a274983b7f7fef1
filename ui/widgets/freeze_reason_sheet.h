// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/session.h"
#include "ui/widgets/form_sheet.h"

#include <functional>
#include <optional>

class QPlainTextEdit;

namespace slipway::ui {

/// Asks why a freeze that has begun is removed, ended or narrowed; who may not is told so.
class FreezeReasonSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param then is given the reason, after the sheet was closed
    FreezeReasonSheet(service::Session &session, const Freeze &freeze, bool isRemoved, QWidget *parent,
                      std::function<void(const QString &)> then);

private:
    void updateMayFinish();
    void finish() override;

    Freeze m_freeze;
    std::optional<Person> m_actor;
    QPlainTextEdit *m_reason;
    std::function<void(const QString &)> m_then;
};

/// Calls `then` with the reason for changing a freeze: at once and with none where none is needed, else when one was given, see
/// isLoosened(). @param after none: it is removed @param parent what the sheet lies over; it ends with it
void withFreezeReason(service::Session &session, const Freeze &before, const std::optional<Freeze> &after,
                      QWidget *parent, std::function<void(const QString &)> then);

} // namespace slipway::ui
