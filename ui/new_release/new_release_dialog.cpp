// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/new_release_dialog.h"

#include "ui/new_release/new_release_form.h"
#include "ui/new_release/new_release_preview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr QSize kSize(840, 560);
constexpr int kFoot = 64;

/// A part of the dialog on its own ground, a line between it and the rest.
class Band : public QWidget
{
public:
    Band(Token ground, Qt::Edge line, QWidget *parent) : QWidget(parent), m_ground(ground), m_line(line) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        painter.fillRect(rect(), theme.color(m_ground));
        painter.fillRect(QRect(0, m_line == Qt::TopEdge ? 0 : height() - 1, width(), 1), theme.color(Token::Border));
    }

private:
    Token m_ground;
    Qt::Edge m_line;
};

} // namespace

NewReleaseDialog::NewReleaseDialog(service::Session &session, QDate ship, QWidget *parent)
    : QDialog(parent),
      m_model(session, ship)
{
    setObjectName(u"newReleaseDialog"_s);
    setWindowTitle(tr("New release"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_form = new NewReleaseForm(m_model, this);
    middle->addWidget(m_form, 1);
    middle->addWidget(new NewReleasePreviewPane(m_model, this));
    rows->addLayout(middle, 1);
    rows->addWidget(makeFoot());
    resize(kSize.expandedTo(sizeHint()));
    connect(&m_model, &NewReleaseViewModel::previewChanged, this, &NewReleaseDialog::showModel);
    connect(&m_model, &NewReleaseViewModel::fieldsChanged, this, &NewReleaseDialog::showModel);
    connect(&m_model, &NewReleaseViewModel::created, this, [this](ReleaseId id) {
        Q_EMIT created(id);
        accept();
    });
    showModel();
}

QWidget *NewReleaseDialog::makeHead()
{
    auto *head = new Band(Token::Raised, Qt::BottomEdge, this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(4);
    rows->addWidget(new Label(tr("New release"), Type::Title, Token::Text, head));
    auto *sentence = new Label(
        tr("The template brings phases, checklist, criteria and sign-offs, all dates counted from the ship date."),
        Type::Body, Token::Text2, head);
    sentence->setWordWrap(true);
    rows->addWidget(sentence);
    return head;
}

QWidget *NewReleaseDialog::makeFoot()
{
    auto *foot = new Band(Token::SurfaceAlt, Qt::TopEdge, this);
    foot->setFixedHeight(heightFor(kFoot, font()));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, foot);
    cancel->setObjectName(u"cancel"_s);
    m_create = makeButton(tr("Create release"), ButtonLook::Default, foot);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_create);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, &m_model, &NewReleaseViewModel::create);
    return foot;
}

void NewReleaseDialog::showModel()
{
    setAvailable(m_create, m_model.whyNotCreate());
}

void NewReleaseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_form->firstField()))
        line->selectAll();
}

void NewReleaseDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in the name of a new product adds the product; everywhere else it creates the release.
    const auto *field = qobject_cast<QLineEdit *>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && field && field->objectName() == u"newProduct") {
        if (!field->text().trimmed().isEmpty())
            m_model.addProduct(field->text());
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace slipway::ui
