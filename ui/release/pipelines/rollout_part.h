// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/pipelines_page.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace slipway::ui {

class AskBar;
class ReleaseDesk;
class TableCard;

/// The rings a release goes through one after the other, and who holds the environments.
class RolloutPart : public QWidget
{
    Q_OBJECT

public:
    explicit RolloutPart(ReleaseDesk &desk, QWidget *parent = nullptr);

    void show(const service::ReleasePipelines &pipelines);
    void editRings();
    void takeLease();

private:
    void follow(const QString &link);
    void mark(RingId ring, SoakMark::Kind kind);
    void giveBack(LeaseId lease);

    ReleaseDesk &m_desk;
    std::vector<service::RingRow> m_ringsShown;
    std::vector<service::LeaseRow> m_leasesShown;
    AskBar *m_ask;
    QTimer m_clock; ///< while a ring soaks
    TableCard *m_rings = nullptr;
    TableCard *m_leases = nullptr;
    QPushButton *m_editRings = nullptr;
    QPushButton *m_takeLease = nullptr;
};

} // namespace slipway::ui
