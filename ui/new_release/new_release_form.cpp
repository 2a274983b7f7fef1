// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/new_release_form.h"

#include "ui/theme/icon.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kUsualDays = 28;

QDateTime unknownStart()
{
    return QDateTime(QDate(1970, 1, 1), QTime(0, 0));
}

template <class Entity>
void fill(QComboBox *box, const std::vector<Entity> &entities, const QString &none)
{
    box->clear();
    if (!none.isEmpty())
        box->addItem(none, QString());
    for (const Entity &each : entities)
        box->addItem(each.name, each.id.toString());
}

template <class Entity>
std::optional<Id<Entity>> chosen(const QComboBox *box)
{
    const auto id = Uuid::fromString(box->currentData().toString());
    return id ? std::optional(Id<Entity>{*id}) : std::nullopt;
}

template <class Entity>
void choose(QComboBox *box, const std::optional<Id<Entity>> &id)
{
    box->setCurrentIndex(std::max(0, box->findData(id ? id->toString() : QString())));
}

/// A label over a field that it names for assistive technology and Alt keys.
void addField(QGridLayout *grid, int row, int column, int span, const QString &text, QWidget *field)
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    auto *label = new Label(text, Type::SmallStrong, Token::Text2, grid->parentWidget());
    label->setBuddy(field);
    rows->addWidget(label);
    rows->addWidget(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(text);
    grid->addLayout(rows, row, column, 1, span, Qt::AlignTop);
}

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

NewReleaseForm::NewReleaseForm(NewReleaseViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_model(model)
{
    m_grid->setContentsMargins(24, 16, 24, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    makeProduct();
    makeRest();
    m_grid->setRowStretch(12, 1);
    showChoices();
    showFields();
    showProblems();
    connect(&model, &NewReleaseViewModel::choicesChanged, this, &NewReleaseForm::showChoices);
    connect(&model, &NewReleaseViewModel::fieldsChanged, this, &NewReleaseForm::showFields);
    connect(&model, &NewReleaseViewModel::previewChanged, this, &NewReleaseForm::showProblems);
}

QWidget *NewReleaseForm::firstField() const
{
    return m_model.products().empty() ? m_newProduct : m_version;
}

void NewReleaseForm::makeProduct()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_product = makeBox(u"product"_s, holder);
    m_product->setAccessibleName(tr("Product"));
    row->addWidget(m_product, 1);
    m_addProduct = makeButton(tr("New…"), ButtonLook::Plain, holder);
    m_addProduct->setObjectName(u"addProduct"_s);
    m_addProduct->setAccessibleName(tr("New product"));
    row->addWidget(m_addProduct);
    addField(m_grid, 0, 0, 1, tr("Product"), holder);

    m_version = new QLineEdit(this);
    m_version->setObjectName(u"version"_s);
    addField(m_grid, 0, 1, 1, tr("Version"), m_version);

    m_adder = new QWidget(this);
    auto *adding = new QHBoxLayout(m_adder);
    adding->setContentsMargins(0, 0, 0, 0);
    adding->setSpacing(8);
    m_newProduct = new QLineEdit(m_adder);
    m_newProduct->setObjectName(u"newProduct"_s);
    m_newProduct->setPlaceholderText(tr("Name of the product"));
    m_newProduct->setAccessibleName(tr("Name of the new product"));
    adding->addWidget(m_newProduct, 1);
    QPushButton *add = makeButton(tr("Add product"), ButtonLook::Plain, m_adder);
    add->setObjectName(u"addProductNow"_s);
    adding->addWidget(add);
    m_grid->addWidget(m_adder, 1, 0, 1, 2);
    m_productProblem = new ProblemLine(this);
    m_grid->addWidget(m_productProblem, 2, 0, 1, 2);
    m_versionProblem = new ProblemLine(this);
    m_versionProblem->setObjectName(u"versionProblem"_s);
    m_grid->addWidget(m_versionProblem, 3, 0, 1, 2);

    const auto addNow = [this] {
        if (!m_newProduct->text().trimmed().isEmpty())
            m_model.addProduct(m_newProduct->text());
    };
    connect(add, &QPushButton::clicked, this, addNow);
    connect(m_addProduct, &QPushButton::clicked, this, [this] { showProductAdder(m_adder->isHidden()); });
    connect(m_product, &QComboBox::activated, this, [this] {
        if (const auto id = chosen<Product>(m_product))
            m_model.setProduct(*id);
    });
    connect(m_version, &QLineEdit::textEdited, &m_model, &NewReleaseViewModel::setVersion);
}

void NewReleaseForm::showProductAdder(bool isShown)
{
    m_adder->setVisible(isShown);
    if (isShown)
        m_newProduct->setFocus(Qt::OtherFocusReason);
}

void NewReleaseForm::makeRest()
{
    m_template = makeBox(u"template"_s, this);
    addField(m_grid, 4, 0, 2, tr("Template"), m_template);

    auto *ship = new QWidget(this);
    auto *when = new QHBoxLayout(ship);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(8);
    m_shipDay = new QDateEdit(ship);
    m_shipDay->setObjectName(u"shipDay"_s);
    m_shipDay->setAccessibleName(tr("Ship date"));
    m_shipDay->setCalendarPopup(true);
    m_shipDay->setDisplayFormat(tr("ddd d MMM yyyy", "format of a date that is typed"));
    m_shipTime = new QTimeEdit(ship);
    m_shipTime->setObjectName(u"shipTime"_s);
    m_shipTime->setAccessibleName(tr("Ship time"));
    m_shipTime->setDisplayFormat(u"HH:mm"_s);
    m_zone = new ZoneBox(ship);
    m_zone->setObjectName(u"zone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    when->addWidget(m_shipDay, 2);
    when->addWidget(m_shipTime, 1);
    when->addWidget(m_zone, 2);
    addField(m_grid, 5, 0, 2, tr("Ship date"), ship);

    auto *start = new QWidget(this);
    auto *begin = new QHBoxLayout(start);
    begin->setContentsMargins(0, 0, 0, 0);
    begin->setSpacing(12);
    m_start = new QDateTimeEdit(start);
    m_start->setObjectName(u"start"_s);
    m_start->setAccessibleName(tr("Start"));
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(tr("ddd d MMM yyyy HH:mm", "format of a time that is typed"));
    // Until the first preview tells it.
    m_start->setMinimumDateTime(unknownStart());
    m_start->setSpecialValueText(u"…"_s);
    m_start->setDateTime(unknownStart());
    m_startByTemplate = new QCheckBox(tr("As the template says"), start);
    m_startByTemplate->setObjectName(u"startByTemplate"_s);
    begin->addWidget(m_start, 1);
    begin->addWidget(m_startByTemplate);
    addField(m_grid, 6, 0, 2, tr("Start"), start);
    m_problem = new ProblemLine(this);
    m_problem->setObjectName(u"problem"_s);
    m_grid->addWidget(m_problem, 7, 0, 1, 2);

    m_coordinator = makeBox(u"coordinator"_s, this);
    addField(m_grid, 8, 0, 1, tr("Coordinator"), m_coordinator);
    m_environment = makeBox(u"environment"_s, this);
    addField(m_grid, 8, 1, 1, tr("Environment"), m_environment);

    for (QComboBox *each : {m_template, m_coordinator, m_environment})
        connect(each, &QComboBox::activated, this, &NewReleaseForm::take);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &NewReleaseForm::take);
    connect(m_shipDay, &QDateEdit::dateChanged, this, &NewReleaseForm::take);
    connect(m_shipTime, &QTimeEdit::timeChanged, this, &NewReleaseForm::take);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &NewReleaseForm::take);
    connect(m_startByTemplate, &QCheckBox::toggled, this, [this](bool isOn) {
        if (!isOn && m_start->dateTime() == unknownStart())
            m_start->setDateTime(QDateTime(m_shipDay->date().addDays(-kUsualDays), QTime(9, 0)));
        setAvailable(m_start, isOn ? tr("The start follows from the template. Uncheck to choose it.") : QString());
        take();
    });
}

void NewReleaseForm::showChoices()
{
    m_isShowing = true;
    fill(m_product, m_model.products(), {});
    fill(m_template, m_model.templates(), tr("None: an empty release"));
    fill(m_coordinator, m_model.people(), tr("Owner of the product"));
    fill(m_environment, m_model.environments(), tr("As the template says"));
    m_isShowing = false;
    const bool hasProducts = !m_model.products().empty();
    setAvailable(m_product, hasProducts ? QString() : tr("There is no product yet. Add the first one below."));
    m_addProduct->setVisible(hasProducts);
    m_newProduct->clear();
    m_adder->setVisible(!hasProducts);
}

void NewReleaseForm::showFields()
{
    m_isShowing = true;
    const auto &fields = m_model.fields();
    choose<Product>(m_product, fields.product);
    if (m_version->text() != fields.version)
        m_version->setText(fields.version);
    choose(m_template, fields.origin);
    m_shipDay->setDate(fields.shipDay);
    m_shipTime->setTime(fields.shipTime);
    m_zone->setZone(fields.zone);
    m_startByTemplate->setChecked(!fields.start);
    setAvailable(m_start, fields.start ? QString() : tr("The start follows from the template. Uncheck to choose it."));
    choose(m_coordinator, fields.coordinator);
    choose(m_environment, fields.environment);
    m_isShowing = false;
}

void NewReleaseForm::showProblems()
{
    m_productProblem->setProblem(m_model.productProblem());
    m_versionProblem->setProblem(m_model.versionProblem());
    m_problem->setProblem(m_model.problem());
    const auto start = m_model.plannedStart();
    if (!start || !m_startByTemplate->isChecked())
        return;
    m_isShowing = true;
    m_start->setDateTime(QDateTime(start->date(), start->time()));
    m_isShowing = false;
}

NewReleaseViewModel::Fields NewReleaseForm::typed() const
{
    NewReleaseViewModel::Fields fields = m_model.fields();
    fields.origin = chosen<Template>(m_template);
    fields.shipDay = m_shipDay->date();
    fields.shipTime = m_shipTime->time();
    if (!m_zone->zone().isEmpty())
        fields.zone = m_zone->zone();
    fields.start = m_startByTemplate->isChecked() ? std::nullopt : std::optional(m_start->dateTime());
    fields.coordinator = chosen<Person>(m_coordinator);
    fields.environment = chosen<Environment>(m_environment);
    return fields;
}

void NewReleaseForm::take()
{
    if (!m_isShowing)
        m_model.setRest(typed());
}

} // namespace slipway::ui
