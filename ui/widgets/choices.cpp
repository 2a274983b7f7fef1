// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choices.h"

#include "ui/theme/type.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {
constexpr int kRow = 24;
} // namespace

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    addItem(QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        addItem(QString::fromLatin1(id));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
}

QByteArray ZoneBox::zone() const
{
    return currentText().trimmed().toLatin1();
}

void ZoneBox::setZone(const QByteArray &zone)
{
    const int index = findText(QString::fromLatin1(zone));
    setCurrentIndex(std::max(0, index));
}

CheckList::CheckList(QWidget *parent) : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
}

void CheckList::addChoice(const QString &key, const QString &text)
{
    m_isFilling = true;
    auto *item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setSizeHint({0, heightFor(kRow, font())});
    m_isFilling = false;
    updateGeometry();
}

void CheckList::setChoices(const std::vector<std::pair<QString, QString>> &choices)
{
    std::vector<std::pair<QString, QString>> there;
    for (int i = 0; i < count(); ++i)
        there.emplace_back(item(i)->data(Qt::UserRole).toString(), item(i)->text());
    if (there == choices)
        return;
    clear();
    for (const auto &[key, text] : choices)
        addChoice(key, text);
}

QStringList CheckList::checked() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i)
        if (item(i)->checkState() == Qt::Checked)
            keys.append(item(i)->data(Qt::UserRole).toString());
    return keys;
}

void CheckList::setChecked(const QStringList &keys)
{
    m_isFilling = true;
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(keys.contains(item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
}

QSize CheckList::sizeHint() const
{
    constexpr int mostRows = 8;
    return {240, std::clamp(count(), 2, mostRows) * heightFor(kRow, font()) + 2 * frameWidth() + 2};
}

} // namespace slipway::ui
