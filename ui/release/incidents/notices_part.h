// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/incidents_page.h"

#include <QWidget>

class QAction;

namespace slipway::ui {

class ReleaseDesk;
class TableCard;

/// What was told about the maintenance of a release, and what is about to be.
class NoticesPart : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPart(ReleaseDesk &desk, QWidget *parent = nullptr);

    void show(const service::ReleaseIncidents &page);
    /// Drafts a notice; asks for a channel first where there is none.
    [[nodiscard]] QAction *draftAction() const { return m_draft; }

Q_SIGNALS:
    /// A notice or a channel was made or changed.
    void changed();

private:
    void draft();
    void addChannel();
    void openNotice(const QString &link);

    ReleaseDesk &m_desk;
    service::ReleaseIncidents m_page;
    TableCard *m_card;
    QAction *m_draft;
};

} // namespace slipway::ui
