// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_line.h"

#include <QAbstractButton>

class QGridLayout;

namespace slipway::ui {

class Label;

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
};

/// A thin bar of progress with its share as accessible text.
class ThinProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ThinProgress(QWidget *parent = nullptr);

    void setProgress(double share, Family family);
    [[nodiscard]] QSize sizeHint() const override { return {80, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    Family m_family = Family::Blue;
};

/// Facts in two columns, each a sign and a short text.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);

private:
    QGridLayout *m_grid;
    std::vector<Fact> m_facts;
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
    [[nodiscard]] CardTitle *title() const { return m_title; }

Q_SIGNALS:
    void openRequested();

protected:
    /// Where rows under the second line go; they stand in line with the title.
    [[nodiscard]] QVBoxLayout *rows() const { return m_rows; }
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class GlyphLabel *m_sign;
    CardTitle *m_title;
    Label *m_date;
    Label *m_subtitle;
    QGridLayout *m_grid;
    QVBoxLayout *m_rows;
};

} // namespace slipway::ui
