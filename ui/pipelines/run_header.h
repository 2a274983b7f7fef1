// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"

#include <QAction>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace slipway::ui {
class GlyphLabel;
class Label;
class PillLabel;
} // namespace slipway::ui

namespace slipway::ui::pipelines {

/// Which run it is, how it stands, and what can be done with it.
class RunHeader : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the header
    explicit RunHeader(PipelinesViewModel &model, QWidget *parent = nullptr);

    /// Says again what depends on the time.
    void showRun();
    [[nodiscard]] QList<QAction *> runActions() const { return m_actions; }

Q_SIGNALS:
    /// The run is to become one of a release.
    void addToReleaseRequested();
    /// What the run came to is to be said by hand.
    void confirmRequested();

private:
    [[nodiscard]] QAction *addMenuAction(const QString &name, const QString &text, const QString &iconName);
    void buildMenu();
    void updateActions();

    PipelinesViewModel &m_model;
    GlyphLabel *m_sign;
    Label *m_number;
    PillLabel *m_state;
    Label *m_facts;
    QPushButton *m_cancel;
    QToolButton *m_more;
    QList<QAction *> m_actions;
    QAction *m_rerun = nullptr;
    QAction *m_rerunFailed = nullptr;
    QAction *m_force = nullptr;
    QAction *m_browse = nullptr;
    QAction *m_addToRelease = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_confirm = nullptr;
};

} // namespace slipway::ui::pipelines
