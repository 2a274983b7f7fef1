// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspace_section.h"

#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

WorkspaceSection::WorkspaceSection(service::Session &session, QWidget *parent)
    : FormSection(
          session, tr("Workspace"),
          tr("One file holds everything: plans, decisions and the whole history. Copies and other workspaces are in its menu in the sidebar."),
          parent),
      m_file(new Label),
      m_size(new Label),
      m_access(new Label),
      m_verdict(new Label),
      m_problems(new QListWidget)
{
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->setWordWrap(true);
    addField(tr("File"), m_file);
    addField(tr("Size"), m_size);
    addField(tr("Access"), m_access);
    m_check = makeButton(tr("Check the workspace"), ButtonLook::Plain, this, icon(u"dialog-ok-apply"_s));
    m_check->setObjectName(u"check"_s);
    connect(m_check, &QPushButton::clicked, this, &WorkspaceSection::check);
    below()->addWidget(m_check, 0, Qt::AlignLeading);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    below()->addWidget(m_verdict);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setWordWrap(true);
    m_problems->hide();
    below()->addWidget(m_problems);
}

void WorkspaceSection::refresh()
{
    const QFileInfo file(session().file());
    m_file->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    m_size->setText(QLocale().formattedDataSize(file.size()));
    m_access->setText(session().isReadOnly() ? tr("Read-only: the file or its folder may not be written")
                                             : tr("Can be read and changed"));
}

void WorkspaceSection::check()
{
    setAvailable(m_check, tr("The check is running."));
    m_verdict->setText(tr("Reading every entity and every link of the audit chain …"));
    m_problems->hide();
    const auto control = std::make_shared<service::JobControl>();
    Q_EMIT jobBegun(tr("Checking the workspace"), control);
    session()
        .ask([control](service::Queries &queries) { return queries.check(control); })
        .then(this, [this](Result<service::CheckReport> report) {
            setAvailable(m_check, {});
            if (!report) {
                m_verdict->setText(report.error().sentence);
                return;
            }
            const QLocale locale;
            const QString read = tr("%1 entities, %2 links of the audit chain")
                                     .arg(locale.toString(report->entities), locale.toString(report->auditEntries));
            m_verdict->setText(
                report->isSound()
                    ? tr("All sound: %1.").arg(read)
                    : tr("%n problem(s) in %1:", nullptr, static_cast<int>(report->problems.size())).arg(read));
            m_problems->clear();
            for (const service::CheckReport::Problem &problem : report->problems)
                m_problems->addItem(problem.text);
            m_problems->setVisible(!report->isSound());
        });
}

} // namespace slipway::ui
