// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"
#include "ui/theme/type.h"
#include "ui/widgets/text_line.h"

#include <QLabel>

namespace slipway::ui {

/// Plain text in a role of the type table and a colour of the theme; follows font, theme and translations of its owner.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, Type type = Type::Body, Token token = Token::Text,
                   QWidget *parent = nullptr);

    void setType(Type type);
    void setToken(Token token);
    /// Shortens to the width with an ellipsis, the whole text in the tooltip.
    void setElided(bool elided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    [[nodiscard]] bool isPlainLine() const;
    /// Of the text as it is now.
    [[nodiscard]] const TextLine &line() const;

    Type m_type;
    Token m_token;
    bool m_isElided = false;
    bool m_isRestyling = false;
    mutable TextLine m_line;
};

/// A state as glyph and word on its soft colour.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setState(Glyph glyph, const QString &text);
    void setState(Glyph glyph, const QString &text, Family family);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    Family m_family = Family::Grey;
    QString m_text;
};

/// A glyph of the given size. Decorative unless it gets an accessible name.
class GlyphLabel : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph = Glyph::None, int size = 16, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    int m_size;
};

/// Initials of a person in a disc.
class AvatarLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AvatarLabel(const QString &name = {}, int size = 24, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
};

} // namespace slipway::ui
