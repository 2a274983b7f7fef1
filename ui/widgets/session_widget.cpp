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

Notice SessionWidget::undoNotice(const QString &text)
{
    return {Notice::Kind::Done, text, {}, tr("Undo"), [this, change = m_session.newestChange()] {
                m_session.undo(change).then(this, [this](Result<> undone) {
                    if (!undone)
                        raise(undone.error());
                });
            }};
}

void SessionWidget::raiseOf(const service::JobControl &control, const Error &error)
{
    if (control.isCancelled())
        Q_EMIT noticeRaised({Notice::Kind::Information, error.sentence});
    else
        raise(error);
}

void SessionWidget::offerUndo(const QString &text)
{
    Q_EMIT noticeRaised(undoNotice(text));
}

} // namespace slipway::ui
