using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>What a project file says of a table, and <c>.editorconfig</c> of a rule, is something that is looked at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SettingsAreKnown() : TableRule(Descriptors.PTG4010_SettingsAreKnown)
{
    private static readonly string[] Severities = ["none", "suggestion", "warning", "error"];

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        // One project, one finding, however many tables a setting is for.
        if (!entity.Entity.IsFirst)
            return;

        CheckItems(entity);
        CheckSections(entity);
    }

    private static void CheckItems(EntityContext entity)
    {
        foreach (var file in entity.Entity.ProjectFiles)
        {
            foreach (var (name, span) in DeclaredMetadata.In(file.GetText(entity.Cancellation)))
            {
                if (!DeclaredMetadata.IsKnown(name))
                    entity.ReportText(file, span, Message.Of("PTG4010_Metadata", Message.Quote(name), Known(name)));
            }
        }
    }

    private static void CheckSections(EntityContext entity)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in entity.Entity.Project.SelectMany(one => one.Files).SelectMany(FilesOf))
        {
            foreach (var (setting, value) in file.Settings().Where(setting => seen.Add(setting.Name)))
            {
                if (Problem(setting, value) is { } problem)
                    entity.ReportText(file, new TextSpan(0, 0), problem);
            }
        }
    }

    private static IEnumerable<DataFile> FilesOf(CheckedFile file) =>
        new[] { file.Source, file.SchemaFile, file.ShippedFile, file.PackageFile }.OfType<DataFile>();

    private static Message? Problem(string setting, string value)
    {
        var parts = setting.Split('.');
        if (parts.Length != 3 || !parts[2].Equals("severity", StringComparison.OrdinalIgnoreCase))
            return Message.Of("PTG4010_Setting", Message.Quote(setting));

        var id = parts[1].ToUpperInvariant();
        if (!Descriptors.Ids.Contains(id))
            return Message.Of("PTG4010_Rule", Message.Quote(id), Message.Quote(setting));

        return DataFile.IsSeverity(value)
            ? null
            : Message.Of("PTG4010_Severity", Message.Plain(id), Message.Quote(value), Message.AnyOf(Severities));
    }

    private static Message Known(string name) => Suggestions.FindAll(name, ItemMetadata.Names) is { Count: > 0 } near
        ? Message.DidYouMean(near)
        : Message.Of("PTG4010_Known", Message.AnyOf(ItemMetadata.Names));
}
