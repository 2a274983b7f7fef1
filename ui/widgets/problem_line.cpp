// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_line.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace slipway::ui {

ProblemLine::ProblemLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *sign = new GlyphLabel(Glyph::Failed, 14, this);
    row->addWidget(sign, 0, Qt::AlignTop);
    m_text = new Label({}, Type::Small, Token::Text, this);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    hide();
}

void ProblemLine::setProblem(const QString &sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace slipway::ui
