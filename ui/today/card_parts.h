// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_line.h"

#include <QAbstractButton>

#include <deque>

namespace slipway::ui {

class CardHead;

/// The name on a card: a button that opens the card's place. Shortened when it does not fit.
class CardTitle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardTitle(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    /// Of the text as it is now.
    [[nodiscard]] const TextLine &line() const;

    mutable TextLine m_line;
};

/// A number in a rounded box, as beside the heading of a column.
class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    mutable TextLine m_line;
};

/// Facts in two columns, each a sign and a short text; painted, for there are many on a page.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    /// Of the sign and the text of a fact, from left to right.
    [[nodiscard]] QRect placeOf(qsizetype index) const;

    std::vector<Fact> m_facts;
    std::deque<TextLine> m_lines; ///< of the facts
};

/// A card that opens its place: sign, title, date at the right, second line; what else it has stands below.
class PlaceCard : public Card
{
    Q_OBJECT

public:
    explicit PlaceCard(QWidget *parent = nullptr);

    void setSign(Glyph glyph);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// @param exact shown in the tooltip
    void setDate(const QString &text, const QString &exact, Urgency urgency);
    /// Puts a control where the sign would be.
    void setLeading(QWidget *control);
    [[nodiscard]] CardTitle *title() const;

Q_SIGNALS:
    void openRequested();

protected:
    /// Where rows under the second line go; they stand in line with the title.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    CardHead *m_head;
    QVBoxLayout *m_rows;
};

} // namespace slipway::ui
