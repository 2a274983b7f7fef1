// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_release/new_release_view_model.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace slipway::ui {

class Label;

/// What the release would be: its dates, how much there is to do, and what it would collide with.
class NewReleasePreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the pane
    explicit NewReleasePreviewPane(NewReleaseViewModel &model, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showModel();
    void showLines();
    void showConflicts();

    NewReleaseViewModel &m_model;
    Label *m_amount;
    Label *m_hint;
    QWidget *m_lines;
    Label *m_conflictHeading;
    QWidget *m_conflicts;
    QPushButton *m_slot;
    std::vector<PreviewLine> m_shownLines;
    std::vector<Conflict> m_shownConflicts;
    QString m_shownPast;
};

} // namespace slipway::ui
