// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace slipway::ui {

class CountBadge;
class Label;

/// A column of Today: a heading with a count and perhaps a button, and contents that scroll.
class Column : public QWidget
{
    Q_OBJECT

public:
    /// What a column keeps free at its trailing edge, so that nothing moves when a scroll bar shows up.
    static constexpr int kScrollRoom = 10;

    explicit Column(const QString &heading, QWidget *parent = nullptr);

    void setCount(int count);
    /// A button behind the heading.
    void addHeadingAction(QAction *action);
    /// Contents, from the top; a stretch stands at the end.
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }
    /// Gives up its own scrolling, to be put into another column.
    void setScrolling(bool isScrolling);

private:
    CountBadge *m_count;
    QHBoxLayout *m_headingRow;
    QWidget *m_inside;
    QVBoxLayout *m_contents;
    QScrollArea *m_scroll;
    QVBoxLayout *m_outer;
};

/// A sentence where a column has nothing to show, perhaps with a way on.
class ColumnEmpty : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnEmpty(QWidget *parent = nullptr);

    /// Without a text it is hidden.
    /// @param link text of the button; empty: none
    void setText(const QString &text, const QString &link = {});

Q_SIGNALS:
    void linkActivated();

private:
    void makeParts();

    Label *m_text = nullptr;
    class QPushButton *m_link = nullptr;
};

} // namespace slipway::ui
