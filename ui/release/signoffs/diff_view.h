// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/signoffs/line_diff.h"

#include <QPlainTextEdit>

namespace slipway::ui {

/// Shows a difference: whole lines coloured, a sign before each changed one, numbers at the side. As high as its lines.
class ChangesDiff : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @param name accessible name
    explicit ChangesDiff(const QString &name, QWidget *parent = nullptr);

    void showDiff(std::vector<DiffLine> lines);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class DiffMargin;
    void colourLines();
    void paintMargin(QPaintEvent *event);

    QWidget *m_margin;
    std::vector<DiffLine> m_lines;
};

} // namespace slipway::ui
