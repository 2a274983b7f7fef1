// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace slipway::ui {
class Label;
}

namespace slipway::ui::pipelines {

/// A matter of the run that a person has to know or decide: sign, sentence, what can be done.
class AttentionBar : public QWidget
{
    Q_OBJECT

public:
    AttentionBar(Glyph glyph, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// Adds a button behind the text. @param name its object name
    QPushButton *addButton(const QString &text, const QString &name, bool isMain = false);
    /// Below the text: fields that belong to the decision.
    [[nodiscard]] QVBoxLayout *below() const { return m_below; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QVBoxLayout *m_below;
    QHBoxLayout *m_buttons;
};

} // namespace slipway::ui::pipelines
