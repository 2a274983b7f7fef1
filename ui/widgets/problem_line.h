// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui {

class Label;

/// A sentence with a sign under a field that is wrong; takes no room when there is nothing to say.
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent);

    void setProblem(const QString &sentence);

private:
    Label *m_text;
};

} // namespace slipway::ui
