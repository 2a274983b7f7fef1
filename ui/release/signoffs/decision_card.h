// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"
#include "ui/theme/glyph.h"

#include <QRadioButton>

namespace slipway::ui {

/// A decision as a card to choose: sign, word, and what it means.
class DecisionCard : public QRadioButton
{
    Q_OBJECT

public:
    DecisionCard(Decision decision, const QString &name, const QString &meaning, QWidget *parent = nullptr);

    [[nodiscard]] Decision decision() const { return m_decision; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    Decision m_decision;
    QString m_meaning;
};

} // namespace slipway::ui
