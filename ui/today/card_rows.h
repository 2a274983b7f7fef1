// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text_line.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace slipway::ui {

class Label;

/// The time left, large, and what it is left until.
class CountdownRow : public QWidget
{
public:
    explicit CountdownRow(QWidget *parent);

    void setText(const QString &left, const QString &until);

private:
    Label *m_left;
    Label *m_until;
};

/// A thin bar and what it says behind it; painted, for there are many on a page.
class ProgressRow : public QWidget
{
public:
    explicit ProgressRow(QWidget *parent);

    /// @param share from 0 to 1
    void setProgress(double share, Family family, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const TextLine &line() const;

    double m_share = 0;
    Family m_family = Family::Blue;
    QString m_text;
    mutable TextLine m_line;
};

/// What waits for an item.
class BlocksRow : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ui::ItemCardView)

public:
    explicit BlocksRow(QWidget *parent);

    void setText(const QString &text);

private:
    Label *m_text;
};

/// A sentence behind a sign.
class SignRow : public QWidget
{
public:
    /// @param wraps a sentence that may be longer than the card is wide
    SignRow(Glyph glyph, bool wraps, QWidget *parent);

    void setText(const QString &text);

private:
    Label *m_text;
};

/// The row of a card if it is shown, made when it is first needed: most cards have one or two of theirs.
/// @param at where it stands among the rows that there are; counted on behind it
/// @return null: it is not shown
template <typename Row>
Row *rowAt(QBoxLayout &rows, int &at, Row *&row, bool isShown, const auto &...made)
{
    if (!row && isShown) {
        row = new Row(made..., rows.parentWidget());
        rows.insertWidget(at, row);
    }
    if (!row)
        return nullptr;
    ++at;
    setShown(row, isShown);
    return isShown ? row : nullptr;
}

} // namespace slipway::ui
