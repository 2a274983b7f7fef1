// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/job_sheet.h"

#include "service/commands/release_job_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/parameter_lines.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

JobSheet::JobSheet(ReleaseDesk &desk, PipelinesSource &source, ReleaseJob job, QWidget *parent)
    : FormSheet(tr("Save"), u"saveJob"_s, parent),
      m_desk(desk),
      m_source(source),
      m_job(std::move(job)),
      m_name(new QLineEdit(m_job.name)),
      m_purpose(new QComboBox),
      m_phase(new QComboBox),
      m_environment(new QComboBox),
      m_connection(new QComboBox),
      m_jobKey(new QComboBox),
      m_ref(new QLineEdit(m_job.ref)),
      m_pattern(new QLineEdit(m_job.refPattern)),
      m_parameters(new QPlainTextEdit)
{
    setObjectName(u"jobSheet"_s);
    setConfirmedByReturn(true);
    const bool isNew = m_job.id.isNull();
    setHeading(isNew ? tr("Add a job to the release") : tr("Job of the release: %1").arg(m_job.name),
               tr("Values may name the release: {{ release.version }}, {{ environment.name }}, {{ scope.head }}."));
    buildFields();
    if (!isNew) {
        QPushButton *gone = makeButton(tr("Remove from the release"), ButtonLook::Flat, this, icon(u"edit-delete"_s));
        gone->setObjectName(u"removeJob"_s);
        connect(gone, &QPushButton::clicked, this, &JobSheet::remove);
        footer()->insertWidget(0, gone);
    }
    m_name->setFocus();
}

void JobSheet::buildFields()
{
    for (const RunPurpose purpose :
         {RunPurpose::Build, RunPurpose::Test, RunPurpose::Deploy, RunPurpose::Rollback, RunPurpose::Other})
        m_purpose->addItem(runwords::word(purpose), toText(purpose));
    m_phase->addItem(tr("In no phase"), QString());
    for (const Phase &phase : m_desk.page().plan.phases)
        m_phase->addItem(phase.name, phase.id.toString());
    m_environment->addItem(tr("Every environment"), QString());
    for (const Environment &place : m_desk.page().environments)
        m_environment->addItem(place.name, place.id.toString());
    for (const CiConnection &each : m_source.connections())
        m_connection->addItem(each.name);
    m_connection->setEditable(true);
    m_jobKey->setEditable(true);
    const auto choose = [](QComboBox *box, const QString &wanted) {
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    choose(m_purpose, toText(m_job.purpose));
    choose(m_phase, m_job.phase ? m_job.phase->toString() : QString());
    choose(m_environment, m_job.environment ? m_job.environment->toString() : QString());
    if (!m_job.connection.isEmpty())
        m_connection->setEditText(m_job.connection);
    m_jobKey->setEditText(m_job.job);
    m_ref->setPlaceholderText(u"release/{{ release.version }}"_s);
    m_parameters->setPlainText(parameterLines(m_job.parameters));
    m_parameters->setPlaceholderText(u"version = {{ release.version }}"_s);
    m_parameters->setTabChangesFocus(true);
    m_parameters->setFixedHeight(88);
    addField(tr("Name"), m_name, u"jobName"_s);
    addField(tr("For"), m_purpose, u"jobPurpose"_s);
    addField(tr("Phase"), m_phase, u"jobPhase"_s);
    addField(tr("Environment"), m_environment, u"jobEnvironment"_s);
    addField(tr("Connection"), m_connection, u"jobConnection"_s);
    addField(tr("Job"), m_jobKey, u"jobKey"_s);
    addField(tr("Branch or tag"), m_ref, u"jobRef"_s);
    addField(tr("It must match"), m_pattern, u"jobPattern"_s);
    addField(tr("Parameters, one a line"), m_parameters, u"jobParameters"_s);
    m_pattern->setPlaceholderText(tr("A regular expression; empty: any"));
    connect(m_connection, &QComboBox::currentTextChanged, this, &JobSheet::fillJobs);
    for (QComboBox *box : {m_connection, m_jobKey})
        connect(box, &QComboBox::currentTextChanged, this, &JobSheet::check);
    connect(m_name, &QLineEdit::textChanged, this, &JobSheet::check);
    fillJobs();
    check();
}

void JobSheet::check()
{
    const auto isEmpty = [](const QString &text) { return text.trimmed().isEmpty(); };
    // A webhook is its own only job.
    const bool isWebhook = std::ranges::any_of(m_source.connections(), [this](const CiConnection &each) {
        return each.kind == CiKind::Webhook
               && each.name.compare(m_connection->currentText().trimmed(), Qt::CaseInsensitive) == 0;
    });
    setMayFinish(isEmpty(m_name->text())                          ? tr("The job needs a name first.")
                 : isEmpty(m_connection->currentText())           ? tr("Name the connection first.")
                 : !isWebhook && isEmpty(m_jobKey->currentText()) ? tr("Name the job at the server first.")
                                                                  : QString());
}

void JobSheet::fillJobs()
{
    const QString name = m_connection->currentText();
    for (const CiConnection &each : m_source.connections()) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        m_source.askJobs(each.id, false).then(this, [this, name](const Result<std::vector<service::JobView>> &jobs) {
            if (!jobs || m_connection->currentText() != name)
                return;
            const QString typedKey = m_jobKey->currentText();
            m_jobKey->clear();
            for (const service::JobView &job : *jobs)
                m_jobKey->addItem(job.key);
            m_jobKey->setEditText(typedKey);
        });
    }
}

std::optional<ReleaseJob> JobSheet::typed()
{
    const auto idIn = [](const QComboBox *box) { return Uuid::fromString(box->currentData().toString()); };
    ReleaseJob job = m_job;
    job.release = m_desk.release();
    job.name = m_name->text().trimmed();
    job.purpose = fromText<RunPurpose>(m_purpose->currentData().toString()).value_or(RunPurpose::Other);
    job.phase = idIn(m_phase).transform([](const Uuid &id) { return PhaseId{id}; });
    job.environment = idIn(m_environment).transform([](const Uuid &id) { return EnvironmentId{id}; });
    job.connection = m_connection->currentText().trimmed();
    job.job = m_jobKey->currentText().trimmed();
    job.ref = m_ref->text().trimmed();
    job.refPattern = m_pattern->text().trimmed();
    auto parameters = parametersOf(m_parameters->toPlainText(), m_job.parameters);
    if (!parameters) {
        setProblem(parameters.error().sentence);
        return {};
    }
    job.parameters = std::move(*parameters);
    return job;
}

void JobSheet::finish()
{
    const auto job = typed();
    if (!job)
        return;
    const auto connections = m_source.connections();
    const auto connection = std::ranges::find_if(connections, [&](const CiConnection &each) {
        return each.name.compare(job->connection, Qt::CaseInsensitive) == 0;
    });
    const auto isWritten = [](const QJsonValue &value) { return !value.toString().contains(u"{{"_s); };
    if (connection == connections.end() || std::none_of(job->parameters.begin(), job->parameters.end(), isWritten))
        return write(*job, {});
    setMayFinish(tr("The server is asked which parameters are secret."));
    const QString ref = job->ref.contains(u"{{"_s) ? QString() : job->ref;
    m_source.form(connection->id, job->job, ref).then(this, [this, job](const Result<service::JobFormView> &form) {
        QStringList secrets;
        // A server that cannot be asked keeps nobody from planning: then the names alone decide.
        if (form)
            for (const service::ParameterView &each : form->parameters)
                if (each.type == service::ParameterView::Type::Secret)
                    secrets += each.key;
        write(*job, secrets);
    });
}

void JobSheet::write(const ReleaseJob &job, const QStringList &secrets)
{
    const auto answer = [this](const std::optional<Error> &error, const QString &done) {
        check();
        if (error)
            return setProblem(error->sentence);
        m_desk.offerUndo(done);
        accept();
    };
    setMayFinish(tr("It is being written."));
    const QString name = job.name;
    if (m_job.id.isNull())
        m_desk.attempt(this, service::AddReleaseJob{job, secrets}, [answer, name](const Result<ReleaseJobId> &id) {
            answer(id ? std::nullopt : std::optional(id.error()), tr("The job %1 was added.").arg(name));
        });
    else
        m_desk.attempt(this, service::EditReleaseJob{job, secrets}, [answer, name](const Result<service::Done> &done) {
            answer(done ? std::nullopt : std::optional(done.error()), tr("The job %1 was changed.").arg(name));
        });
}

void JobSheet::remove()
{
    m_desk.run(service::RemoveReleaseJob{m_desk.release(), m_job.id},
               [desk = &m_desk, name = m_job.name](service::Done) {
                   desk->offerUndo(tr("The job %1 was removed.").arg(name));
               });
    accept();
}

} // namespace slipway::ui
