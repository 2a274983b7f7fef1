// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/signoffs/signed_changes.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class PillLabel;

/// What changed since a decision, by kind of thing, as a difference with − and + signs.
class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPanel(QWidget *parent = nullptr);

    void setHeading(const QString &text);
    void showChanges(const SignedChanges &changes);
    [[nodiscard]] QPushButton *signButton() const { return m_sign; }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSection(QVBoxLayout *column, const ChangedSection &section);
    void addThing(QVBoxLayout *column, const ChangedThing &thing);

    Label *m_heading;
    QWidget *m_head;
    PillLabel *m_added;
    PillLabel *m_removed;
    PillLabel *m_changed;
    Label *m_unchanged;
    QScrollArea *m_scroll;
    QWidget *m_foot;
    QPushButton *m_sign;
    SignedChanges m_shown;
};

} // namespace slipway::ui
