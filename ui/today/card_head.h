// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/card_parts.h"

namespace slipway::ui {

/// The first two lines of a card: sign, title, date at the end; below the title a second line. Painted but for the title, for
/// there are many on a page.
class CardHead : public QWidget
{
    Q_OBJECT

public:
    /// Where what stands below begins, from the leading edge.
    static constexpr int kTextAt = 24;

    explicit CardHead(QWidget *parent = nullptr);

    void setSign(Glyph glyph);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// @param exact shown in the tooltip
    void setDate(const QString &text, const QString &exact, Urgency urgency);
    /// Puts a control where the sign would be.
    void setLeading(QWidget *control);
    [[nodiscard]] CardTitle *title() const { return m_title; }
    [[nodiscard]] QString subtitle() const { return m_subtitle; }
    [[nodiscard]] QColor dateColor() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void place();
    [[nodiscard]] const TextLine &dateLine() const;
    [[nodiscard]] const TextLine &secondLine() const;
    /// Of the date and the second line, for the window as it is laid out.
    [[nodiscard]] QRect dateArea() const;
    [[nodiscard]] QRect secondArea() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int secondHeight() const;
    [[nodiscard]] int firstHeight() const;

    Glyph m_sign = Glyph::None;
    QWidget *m_leading = nullptr;
    CardTitle *m_title;
    QString m_date;
    QString m_exact;
    Urgency m_urgency = Urgency::Later;
    QString m_subtitle;
    mutable TextLine m_dateLine;
    mutable TextLine m_secondLine;
};

} // namespace slipway::ui
