// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/item_panel.h"

#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"
#include "ui/release/checklist/checklist_actions.h"
#include "ui/release/checklist/depends_box.h"
#include "ui/release/checklist/due_field.h"
#include "ui/release/checklist/talk_box.h"
#include "ui/release/parts/evidence_box.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

template <class EntityId>
std::optional<EntityId> chosenId(const QComboBox *box)
{
    return Uuid::fromString(box->currentData().toString()).transform([](const Uuid &id) { return EntityId{id}; });
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QWidget *heading(const QString &text)
{
    return new Label(text, Type::CaptionStrong, Token::Text2);
}

/// Writes a text when the keyboard leaves it.
class LeftWatcher : public QObject
{
public:
    LeftWatcher(QWidget *watched, std::function<void()> left) : QObject(watched), m_left(std::move(left))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_left();
        return false;
    }

private:
    std::function<void()> m_left;
};

} // namespace

ItemPanel::ItemPanel(ReleaseDesk &desk, ChecklistActions &actions, QWidget *parent)
    : SidePanel(parent),
      m_desk(desk),
      m_actions(actions),
      m_contents(new QWidget),
      m_title(new Label({}, Type::Subtitle)),
      m_state(new QComboBox),
      m_owner(new QComboBox),
      m_due(new DueField),
      m_dueAt(new Label({}, Type::Small, Token::Text2)),
      m_required(new QCheckBox(tr("blocks the gate"))),
      m_phase(new QComboBox),
      m_reasonName(new Label(tr("Reason"), Type::Body, Token::Text2)),
      m_reason(new Label),
      m_body(new QPlainTextEdit),
      m_depends(new DependsBox(desk)),
      m_evidence(new EvidenceBox(desk)),
      m_talk(new TalkBox(desk))
{
    setHeading(tr("Item"));
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_title->setObjectName(u"itemTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    buildForm(form);
    column->addLayout(form);
    column->addWidget(heading(tr("Details")));
    m_body->setObjectName(u"itemBody"_s);
    m_body->setAccessibleName(tr("Details of the item"));
    m_body->setTabChangesFocus(true);
    m_body->setFixedHeight(72);
    m_body->setPlaceholderText(tr("What is to be done, in Markdown"));
    column->addWidget(m_body);
    column->addWidget(m_depends);
    column->addSpacing(8);
    column->addWidget(heading(tr("Evidence")));
    column->addWidget(m_evidence);
    column->addSpacing(8);
    column->addWidget(m_talk);
    column->addStretch();
    setContents(m_contents);
    connectFields();
}

void ItemPanel::buildForm(QFormLayout *form)
{
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeading);
    const auto row = [form](const QString &name, QWidget *field, const QString &object) {
        field->setObjectName(object);
        field->setAccessibleName(name);
        if (auto *box = qobject_cast<QComboBox *>(field)) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(8);
            box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }
        form->addRow(new Label(name, Type::Body, Token::Text2), field);
    };
    for (const auto &[state, word] : EnumText<ItemState>::values)
        m_state->addItem(glyphIcon(glyphOf(state)), words::capitalized(stateWord(state)), static_cast<int>(state));
    row(tr("State"), m_state, u"itemState"_s);
    row(tr("Owner"), m_owner, u"itemOwner"_s);
    row(tr("Due"), m_due, u"itemDueField"_s);
    form->addRow(QString(), m_dueAt);
    row(tr("Required"), m_required, u"itemRequired"_s);
    m_required->setAccessibleName(tr("Required: blocks the gate"));
    row(tr("Phase"), m_phase, u"itemPhase"_s);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"itemReason"_s);
    form->addRow(m_reasonName, m_reason);
}

void ItemPanel::connectFields()
{
    connect(m_state, &QComboBox::activated, this, [this] {
        m_actions.setState({m_item}, static_cast<ItemState>(m_state->currentData().toInt()));
        // Shown again as it is until the workspace says otherwise.
        if (const Item *item = m_desk.page().plan.item(m_item))
            choose(m_state, static_cast<int>(item->state));
    });
    connect(m_owner, &QComboBox::activated, this,
            [this] { m_actions.setOwner({m_item}, chosenId<PersonId>(m_owner)); });
    connect(m_phase, &QComboBox::activated, this, [this] { m_actions.setPhase(m_item, chosenId<PhaseId>(m_phase)); });
    connect(m_due, &DueField::entered, this, [this](const QString &text) {
        m_due->setText(text);
        m_actions.setDue(m_item, text, [this, item = m_item, text](const QString &why) {
            if (item == m_item)
                m_due->setProblem(text, why);
        });
    });
    connect(m_required, &QCheckBox::clicked, this, [this](bool isOn) {
        service::EditItem edit{};
        edit.release = m_desk.release();
        edit.item = m_item;
        edit.required = isOn;
        m_desk.run(edit);
    });
    new LeftWatcher(m_body, [this] { saveBody(); });
    connect(m_depends, &DependsBox::itemRequested, this, &ItemPanel::itemRequested);
}

void ItemPanel::saveBody()
{
    const QString text = m_body->toPlainText();
    if (text == m_bodyShown || m_item.isNull() || !m_desk.whyReadOnly().isEmpty())
        return;
    m_bodyShown = text;
    service::EditItem edit{};
    edit.release = m_desk.release();
    edit.item = m_item;
    edit.body = text;
    m_desk.run(edit);
}

void ItemPanel::flush()
{
    saveBody();
}

void ItemPanel::showItem(ItemId id)
{
    const Item *item = m_desk.page().plan.item(id);
    if (!item)
        return;
    const bool isOther = id != m_item;
    if (isOther)
        flush();
    m_item = id;
    fill(*item, isOther);
}

void ItemPanel::fillChoices(const Item &item)
{
    const QSignalBlocker quietOwner(m_owner);
    const QSignalBlocker quietPhase(m_phase);
    m_owner->clear();
    m_owner->addItem(item.ownerHint.isEmpty() ? tr("Nobody") : tr("Nobody (@%1)").arg(item.ownerHint), QString());
    for (const Person &each : m_desk.people())
        m_owner->addItem(each.name, each.id.toString());
    m_phase->clear();
    m_phase->addItem(tr("None"), QString());
    for (const Phase &each : m_desk.page().plan.phases)
        m_phase->addItem(each.name, each.id.toString());
    choose(m_owner, item.owner ? item.owner->toString() : QString());
    choose(m_phase, item.phase ? item.phase->toString() : QString());
    choose(m_state, static_cast<int>(item.state));
}

void ItemPanel::fill(const Item &item, bool isOther)
{
    m_title->setText(item.title.left(2000));
    if (isOther || !(m_owner->view()->isVisible() || m_phase->view()->isVisible()))
        fillChoices(item);
    const QByteArray &zone = m_desk.zone();
    if (isOther || !m_due->isModified())
        m_due->setText(!item.dueRule.isEmpty() ? item.dueRule
                       : item.due              ? inZone(*item.due, zone).toString(u"yyyy-MM-dd HH:mm"_s)
                                               : QString());
    m_due->setDay(dayIn(item.due.value_or(m_desk.now()), zone));
    m_dueAt->setText(item.due ? u"%1, %2"_s.arg(words::when(*item.due, zone),
                                                words::relative(*item.due, m_desk.now(), m_desk.personZone()))
                              : tr("no due"));
    m_required->setChecked(item.required);
    const bool hasReason = !item.reason.isEmpty();
    m_reason->setText(item.reason.left(2000));
    m_reason->setVisible(hasReason);
    m_reasonName->setVisible(hasReason);
    if (isOther || m_body->toPlainText() == m_bodyShown) {
        if (m_body->toPlainText() != item.body)
            m_body->setPlainText(item.body);
        m_bodyShown = item.body;
    }
    const QString why = m_desk.whyReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_state, m_owner, m_due, m_required, m_phase})
        setAvailable(field, why);
    m_body->setReadOnly(!why.isEmpty());
    m_depends->showItem(item);
    m_evidence->showAbout(item.id.value);
    m_talk->showAbout(item.id.value);
}

void ItemPanel::mendDue(const QString &text, const QString &why)
{
    m_due->setProblem(text, why);
}

void ItemPanel::focusDue()
{
    m_due->setFocus();
}

void ItemPanel::focusEvidence()
{
    m_evidence->focusField();
}

} // namespace slipway::ui
