// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace slipway::ui {

class Label;

/// A surface with an outline, perhaps with a heading over a line.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Shows a heading; buttons may be added to headingRow().
    void setHeading(const QString &text);
    /// The row of the heading, behind its text; made by setHeading().
    [[nodiscard]] QHBoxLayout *headingRow() const { return m_headingRow; }
    /// Where the contents go.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head = nullptr;
    Label *m_heading = nullptr;
    QHBoxLayout *m_headingRow = nullptr;
    QVBoxLayout *m_body;
};

} // namespace slipway::ui
