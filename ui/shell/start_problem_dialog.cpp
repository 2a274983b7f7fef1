// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_problem_dialog.h"

#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kDialogWidth = 560;
}

StartProblemDialog::StartProblemDialog(const Error &error, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_file(file),
      m_sentence(new Label({}, Type::Body, Token::Text, this)),
      m_where(new Label({}, Type::Small, Token::Text2, this))
{
    setObjectName(u"startProblem"_s);
    setWindowTitle(tr("Slipway"));
    setFixedWidth(kDialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new GlyphLabel(Glyph::Warning, 20, this));
    head->addWidget(new Label(tr("The workspace cannot be opened"), Type::Title, Token::Text, this), 1);
    column->addLayout(head);
    column->addSpacing(8);
    for (Label *label : {m_sentence, m_where}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    column->addSpacing(8);
    const auto offer = [&](const QString &name, const QString &text, const QString &iconName, auto act) {
        QPushButton *button = makeButton(text, ButtonLook::Plain, this, icon(iconName));
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        column->addWidget(button);
    };
    offer(u"tryAgain"_s, tr("Try again"), u"view-refresh"_s, [this] { Q_EMIT openRequested(m_file); });
    offer(u"chooseAnother"_s, tr("Choose another workspace…"), u"document-open"_s,
          [this] { askFile(tr("Choose another workspace"), false, &StartProblemDialog::openRequested); });
    offer(u"restoreBackup"_s, tr("Restore a backup here…"), u"view-history"_s,
          [this] { askFile(tr("Restore a backup"), false, &StartProblemDialog::restoreRequested); });
    offer(u"makeNew"_s, tr("Make a new workspace…"), u"list-add"_s,
          [this] { askFile(tr("Make a new workspace"), true, &StartProblemDialog::createRequested); });
    offer(u"quit"_s, parent ? tr("Close") : tr("Quit"), u"application-exit"_s, [this] { reject(); });
    setError(error);
}

void StartProblemDialog::setError(const Error &error)
{
    m_sentence->setText(error.sentence);
    m_where->setText(QDir::toNativeSeparators(error.where.isEmpty() ? m_file : error.where));
    setAccessibleDescription(error.sentence);
}

void StartProblemDialog::askFile(const QString &title, bool isForSaving,
                                 void (StartProblemDialog::*then)(const QString &))
{
    auto *dialog =
        new QFileDialog(this, title, QFileInfo(m_file).absolutePath(), tr("Workspaces (*.slipway);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isForSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isForSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (isForSaving)
        dialog->setDefaultSuffix(u"slipway"_s);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

} // namespace slipway::ui
