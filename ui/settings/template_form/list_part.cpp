// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/list_part.h"

#include "ui/settings/cell_delegate.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMostRowsShown = 8;

ItemPath pathOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, Qt::UserRole).value<ItemPath>() : ItemPath();
}

} // namespace

ListPart::ListPart(TemplateDocument &document, const Words &words, QWidget *parent)
    : FormPart(document, words.thing, parent),
      m_words(words),
      m_tree(new QTreeWidget(this)),
      m_none(new Label(words.none, Type::Small, Token::Text3))
{
    setHeading(words.list);
    m_tree->setAccessibleName(words.list);
    m_tree->setHeaderLabels(words.columns);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->header()->setMinimumSectionSize(heightFor(24, font()) * 3);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_none->setWordWrap(true);
    body()->insertWidget(0, m_tree);
    body()->insertWidget(1, m_none);
    auto *problem = new QVBoxLayout;
    addProblemLine(m_tree, *problem);
    body()->insertLayout(2, problem);
    makeTools();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_isShowing)
            choose(item);
    });
    m_tree->installEventFilter(this);
}

void ListPart::makeTools()
{
    headingRow()->addStretch(1);
    QPushButton *add = makeButton(tr("Add"), ButtonLook::Plain, this, icon(u"list-add"_s), true);
    add->setObjectName(u"addRow"_s);
    add->setAccessibleName(m_words.add);
    add->setToolTip(m_words.add + u" ("_s + QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText) + u')');
    connect(add, &QPushButton::clicked, this,
            [this] { addBy([this](TemplateSpec &spec) { return this->add(spec, m_current); }); });
    headingRow()->addWidget(add);
    m_up = addTool(u"arrow-up"_s, tr("Move up"), u"moveUp"_s);
    m_down = addTool(u"arrow-down"_s, tr("Move down"), u"moveDown"_s);
    m_remove = addTool(u"edit-delete"_s, m_words.remove, u"removeRow"_s);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListPart::removeCurrent);
}

QToolButton *ListPart::addTool(const QString &iconName, const QString &name, const QString &objectName)
{
    QToolButton *button = makeIconButton(icon(iconName), name, this);
    button->setObjectName(objectName);
    button->setAccessibleName(tr("%1: %2").arg(m_words.list, name));
    headingRow()->addWidget(button);
    return button;
}

void ListPart::finishFields()
{
    m_tree->setObjectName(u"rows"_s);
    refresh(false);
}

QString ListPart::heading(const TemplateSpec &) const
{
    return m_words.list;
}

void ListPart::setPhase(int phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    m_current.clear();
    refresh(false);
}

TemplateSpec::Phase *ListPart::phaseOf(TemplateSpec &spec) const
{
    return m_phase >= 0 && m_phase < std::ssize(spec.phases) ? &spec.phases[static_cast<std::size_t>(m_phase)]
                                                             : nullptr;
}

const TemplateSpec::Phase *ListPart::phaseOf(const TemplateSpec &spec) const
{
    return m_phase >= 0 && m_phase < std::ssize(spec.phases) ? &spec.phases[static_cast<std::size_t>(m_phase)]
                                                             : nullptr;
}

QString ListPart::scope() const
{
    QStringList numbers{QString::fromLatin1(metaObject()->className()), QString::number(m_phase)};
    for (const int each : m_current)
        numbers += QString::number(each);
    return numbers.join(u'.');
}

void ListPart::fill(const TemplateSpec &spec)
{
    const QString title = heading(spec);
    setHeading(title);
    m_tree->setAccessibleName(title);
    showRows(rows(spec));
    showTools(spec);
    fillFields(spec);
}

void ListPart::showRows(std::vector<Row> rows)
{
    m_isShowing = true;
    const bool sameShape = std::ranges::equal(rows, m_rows, {}, &Row::path, &Row::path);
    if (!sameShape) {
        m_tree->clear();
        for (const Row &row : rows) {
            QTreeWidgetItem *above = row.path.size() > 1 ? itemOf(row.path.first(row.path.size() - 1)) : nullptr;
            auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
            item->setData(0, Qt::UserRole, QVariant::fromValue(row.path));
        }
        m_tree->expandAll();
    }
    for (const Row &row : rows) {
        QTreeWidgetItem *item = itemOf(row.path);
        for (int i = 0; i < row.columns.size(); ++i)
            item->setText(i, row.columns[i]);
        item->setToolTip(0, row.columns.value(0).toHtmlEscaped());
    }
    m_rows = std::move(rows);
    while (!m_current.isEmpty() && !itemOf(m_current)) {
        if (m_current.last() > 0)
            --m_current.last();
        else
            m_current.removeLast();
    }
    if (m_current.isEmpty() && !m_rows.empty())
        m_current = m_rows.front().path;
    m_tree->setCurrentItem(itemOf(m_current));
    m_tree->setVisible(!m_rows.empty());
    m_none->setVisible(m_rows.empty());
    fitHeight();
    m_isShowing = false;
}

void ListPart::showTools(const TemplateSpec &spec)
{
    const QString whyNot = m_current.isEmpty() ? tr("Choose a row first.") : QString();
    setAvailable(m_remove, whyNot, m_words.remove);
    const auto whyNotBy = [&](int by) {
        TemplateSpec copy = spec;
        if (!whyNot.isEmpty())
            return whyNot;
        return moved(copy, m_current, by) ? QString() : tr("It stands at the end already.");
    };
    setAvailable(m_up, whyNotBy(-1), tr("Move up"));
    setAvailable(m_down, whyNotBy(1), tr("Move down"));
}

void ListPart::fitHeight()
{
    const int rowHeight = std::max(m_tree->sizeHintForRow(0), heightFor(28, m_tree->font()));
    const int rows = std::clamp(static_cast<int>(m_rows.size()), 1, kMostRowsShown);
    m_tree->setFixedHeight(m_tree->header()->sizeHint().height() + rows * rowHeight + 2 * m_tree->frameWidth() + 2);
}

QTreeWidgetItem *ListPart::itemOf(const ItemPath &path) const
{
    QTreeWidgetItem *item = nullptr;
    for (const int number : path) {
        item = item ? item->child(number) : m_tree->topLevelItem(number);
        if (!item)
            return nullptr;
    }
    return item;
}

void ListPart::choose(QTreeWidgetItem *item)
{
    m_current = pathOf(item);
    refresh(false);
    Q_EMIT chosen();
}

void ListPart::addBy(const std::function<ItemPath(TemplateSpec &)> &maker)
{
    const ItemPath before = m_current;
    const bool isAdded = change([&](TemplateSpec &spec) { m_current = maker(spec); });
    if (!isAdded) {
        m_current = before;
        return;
    }
    Q_EMIT chosen();
    for (QLineEdit *field : findChildren<QLineEdit *>())
        if (field->isVisible()) {
            field->setFocus(Qt::OtherFocusReason);
            field->selectAll();
            break;
        }
}

bool ListPart::change(const Change &change)
{
    forgetMistakes();
    const Result<> done = document().edit({}, change);
    if (!done)
        tell(m_tree, done.error().sentence);
    return done.has_value();
}

bool ListPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return FormPart::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    if (keys == QKeyCombination(Qt::Key_Insert))
        addBy([this](TemplateSpec &spec) { return add(spec, m_current); });
    else if (keys == QKeyCombination(Qt::Key_Delete))
        removeCurrent();
    else if (keys == (Qt::ALT | Qt::Key_Up))
        move(-1);
    else if (keys == (Qt::ALT | Qt::Key_Down))
        move(1);
    else
        return FormPart::eventFilter(watched, event);
    return true;
}

void ListPart::removeCurrent()
{
    if (m_current.isEmpty())
        return;
    const ItemPath path = m_current;
    if (change([&](TemplateSpec &spec) { remove(spec, path); })) {
        m_tree->setFocus(Qt::OtherFocusReason);
        Q_EMIT chosen();
    }
}

void ListPart::move(int by)
{
    if (m_current.isEmpty())
        return;
    const ItemPath before = m_current;
    const bool isMoved = change([&](TemplateSpec &spec) {
        if (const auto to = moved(spec, before, by))
            m_current = *to;
    });
    if (!isMoved)
        m_current = before;
    Q_EMIT chosen();
}

} // namespace slipway::ui
