// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyph.h"

#include <QWidget>

#include <vector>

namespace slipway::ui::calendar {

/// What the signs of the calendar mean.
class KeyLegend : public QWidget
{
    Q_OBJECT

public:
    enum class Form : std::uint8_t {
        Grid, ///< two columns under a heading
        Row,  ///< one line; what does not fit is left out from the end
    };

    explicit KeyLegend(Form form, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        Glyph glyph;
        QString words;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] int lineHeight() const;

    Form m_form;
};

} // namespace slipway::ui::calendar
