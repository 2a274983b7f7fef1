// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_row.h"

#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace slipway::ui {
namespace {

constexpr int kFieldWidth = 440;
constexpr int kLabelWidth = 144;

/// Grows with the font, so that a word does not break where the letters are large.
int widthFor(int pixels, const QFont &font)
{
    constexpr int usualHeight = 17;
    return std::max(pixels, pixels * QFontMetrics(font).height() / usualHeight);
}

} // namespace

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    return form;
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &hint, QWidget *below)
{
    field->setAccessibleName(label);
    field->setMaximumWidth(widthFor(kFieldWidth, field->font()));
    auto *name = new Label(label, Type::Body, Token::Text2);
    name->setFixedWidth(widthFor(kLabelWidth, name->font()));
    name->setWordWrap(true);
    name->setBuddy(field);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the first line of the field
    name->setContentsMargins(0, 7, 0, 0);
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(field);
    if (!hint.isEmpty()) {
        auto *about = new Label(hint, Type::Small, Token::Text3);
        about->setWordWrap(true);
        about->setMaximumWidth(field->maximumWidth());
        rows->addWidget(about);
        field->setAccessibleDescription(hint);
    }
    if (below)
        rows->addWidget(below);
    form->addRow(name, column);
}

void setRowVisible(QFormLayout *form, QWidget *field, bool isVisible)
{
    form->setRowVisible(field->parentWidget(), isVisible);
}

} // namespace slipway::ui
