// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/session_widget.h"

namespace slipway::ui {

SessionWidget::SessionWidget(service::Session &session, QWidget *parent) : QWidget(parent), m_session(session) {}

void SessionWidget::raise(const Error &error)
{
    const QString detail = error.where.isEmpty() ? error.detail : error.where;
    Q_EMIT noticeRaised({Notice::Kind::Problem, error.sentence, detail});
}

void SessionWidget::offerUndo(const QString &text)
{
    Q_EMIT noticeRaised({Notice::Kind::Done, text, {}, tr("Undo"), [this] {
                             m_session.undo().then(this, [this](Result<> undone) {
                                 if (!undone)
                                     raise(undone.error());
                             });
                         }});
}

} // namespace slipway::ui
