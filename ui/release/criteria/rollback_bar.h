// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/analysis_page.h"

#include <QWidget>

class QPushButton;

namespace slipway::ui {

class Label;
class PipelinesSource;
class ReleaseDesk;

/// Proposes to take a deployment back that a criterion says failed, with its reasons filled in; tells of one that is watched.
/// Hidden while there is nothing to say.
class RollbackBar : public QWidget
{
    Q_OBJECT

public:
    /// @param pipelines starts the rollback job; null: rollbacks are only recorded
    RollbackBar(ReleaseDesk &desk, PipelinesSource *pipelines, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void rollBack();

    ReleaseDesk &m_desk;
    PipelinesSource *m_pipelines;
    std::optional<service::RollbackProposal> m_proposal;
    class GlyphLabel *m_mark;
    Label *m_text;
    QPushButton *m_show;
    QPushButton *m_rollBack;
    Uuid m_about; ///< the criterion that is shown
};

} // namespace slipway::ui
