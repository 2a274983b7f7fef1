// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/depends_box.h"

#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"
#include "ui/release/checklist/checklist_rows.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kStep = 20;

QPushButton *itemLink(const Item &item, QWidget *parent)
{
    const QString title = release_text::oneLine(item.title, 200);
    const QString shown = parent->fontMetrics().elidedText(title, Qt::ElideRight, 190);
    QPushButton *link = makeButton(QString(shown).replace(u'&', u"&&"_s), ButtonLook::Link, parent, {}, true);
    link->setAccessibleName(DependsBox::tr("Show %1, %2").arg(title, stateWord(item.state)));
    link->setToolTip(title.toHtmlEscaped());
    return link;
}

} // namespace

DependsBox::DependsBox(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_add(new QComboBox)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_add->setObjectName(u"addDependency"_s);
    m_add->setAccessibleName(tr("Add an item that must be done before"));
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_column->addWidget(m_add);
    connect(m_add, &QComboBox::activated, this, [this] {
        const auto id = Uuid::fromString(m_add->currentData().toString());
        const Item *item = m_desk.page().plan.item(m_item);
        if (!id || !item)
            return;
        auto list = item->dependsOn;
        list.push_back(ItemId{*id});
        setDependencies(std::move(list));
    });
}

void DependsBox::setDependencies(std::vector<ItemId> list)
{
    service::EditItem edit{};
    edit.release = m_desk.release();
    edit.item = m_item;
    edit.dependsOn = std::move(list);
    m_desk.run(edit);
}

void DependsBox::showItem(const Item &item)
{
    const bool isOther = item.id != m_item;
    m_item = item.id;
    setAvailable(m_add, m_desk.whyReadOnly());
    if (const QStringList shown = signature(item); !m_list || shown != m_shown)
        m_shown = shown;
    else
        return;
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    addChain(rows, item);
    addDependencies(rows, item);
    m_column->insertWidget(0, m_list);
    m_list->show();
    if (isOther || !m_add->lineEdit()->isModified())
        fillChoice(item);
}

QStringList DependsBox::signature(const Item &item) const
{
    QStringList parts{item.id.toString(), toText(item.state), item.reason, m_desk.whyReadOnly()};
    const auto add = [&](const Item *each) {
        if (each)
            parts.append(each->id.toString() + each->title + toText(each->state));
    };
    for (const Item *each : blockedByChain(m_desk.page().plan, item))
        add(each);
    for (const ItemId id : item.dependsOn)
        add(m_desk.page().plan.item(id));
    parts.append(QString::number(m_desk.page().plan.items.size()));
    return parts;
}

void DependsBox::addChain(QVBoxLayout *rows, const Item &item)
{
    const auto chain = blockedByChain(m_desk.page().plan, item);
    if (chain.empty() && item.state != ItemState::Blocked)
        return;
    rows->addWidget(new Label(tr("Blocked by"), Type::CaptionStrong, Token::Text2));
    if (item.state == ItemState::Blocked) {
        auto *row = new QHBoxLayout;
        row->addWidget(new GlyphLabel(Glyph::Blocked, 14), 0, Qt::AlignTop);
        auto *reason = new Label(item.reason.left(500));
        reason->setWordWrap(true);
        row->addWidget(reason, 1);
        rows->addLayout(row);
    }
    int depth = 0;
    for (const Item *each : chain) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kStep * std::min(depth++, 6), 0, 0, 0);
        row->addWidget(new GlyphLabel(glyphOf(each->state), 14));
        QPushButton *link = itemLink(*each, m_list);
        connect(link, &QPushButton::clicked, this, [this, id = each->id] { Q_EMIT itemRequested(id); });
        row->addWidget(link);
        row->addStretch();
        rows->addLayout(row);
    }
}

void DependsBox::addDependencies(QVBoxLayout *rows, const Item &item)
{
    rows->addWidget(new Label(tr("Depends on"), Type::CaptionStrong, Token::Text2));
    for (const ItemId id : item.dependsOn) {
        const Item *other = m_desk.page().plan.item(id);
        if (!other)
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(new GlyphLabel(glyphOf(other->state), 14));
        QPushButton *link = itemLink(*other, m_list);
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT itemRequested(id); });
        row->addWidget(link);
        row->addStretch();
        const QString name = tr("No longer depend on %1").arg(release_text::oneLine(other->title, 80));
        QToolButton *remove = makeIconButton(icon(u"list-remove"_s), name, m_list);
        setAvailable(remove, m_desk.whyReadOnly(), name);
        connect(remove, &QToolButton::clicked, this, [this, id, list = item.dependsOn]() mutable {
            std::erase(list, id);
            setDependencies(list);
        });
        row->addWidget(remove);
        rows->addLayout(row);
    }
}

void DependsBox::fillChoice(const Item &item)
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    for (const Item &each : m_desk.page().plan.items)
        if (each.id != item.id && !std::ranges::contains(item.dependsOn, each.id))
            m_add->addItem(release_text::oneLine(each.title, 120), each.id.toString());
    m_add->setCurrentIndex(-1);
    m_add->lineEdit()->clear();
    m_add->lineEdit()->setPlaceholderText(tr("Add an item…"));
}

} // namespace slipway::ui
