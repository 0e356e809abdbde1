using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A column has a name, no other column has the same, and the schema knows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ColumnNameIsUnique() : TableRule(Descriptors.PTG1003_ColumnNameIsUnique)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            foreach (var (finding, cell) in file.Faults(ReadFault.EmptyHeader))
                entity.Report(cell, MessageText.Of("PTG1003_Empty", Wording.Number(cell.Column + 1)));
            CheckRepeated(entity, file);
        }

        if (entity.Schema is { } schema)
            CheckAgainst(schema, entity);
    }

    private static void CheckRepeated(EntityContext entity, CheckedFile file)
    {
        foreach (var table in file.Faults(ReadFault.RepeatedHeader).GroupBy(fault => fault.Cell.Section))
        {
            var columns = file.Document.Tables[table.Key].Header.Select((cell, column) => (cell.Value, Column: column)).ToLookup(header => header.Value, StringComparer.Ordinal);
            foreach (var (finding, cell) in table)
                entity.Report(cell, [cell with { Column = columns[finding.Value].First().Column }], MessageText.Of("PTG1003_Repeated", Wording.Quote(finding.Value)));
        }
    }

    private static void CheckAgainst(TableSchema schema, EntityContext entity)
    {
        var fields = new HashSet<string>(schema.Fields.Select(field => field.Name.Value), StringComparer.Ordinal);
        var reported = new HashSet<(CellAddress Table, string Field)>();
        foreach (var finding in entity.Faults(CellFault.UnexpectedColumn))
        {
            reported.Add((finding.Cell with { Column = 0 }, finding.Expected));
            entity.Report(finding.Cell, fields.Contains(finding.Value)
                ? MessageText.Of("PTG1003_Order", Wording.Quote(finding.Value), Wording.Quote(finding.Expected))
                : MessageText.Of("PTG1003_Unexpected", Wording.Quote(finding.Value), Wording.DidYouMean(finding.Expected)));
        }

        // A column that is misspelt is one fault, not one too many and one too few.
        foreach (var table in entity.Faults(CellFault.MissingColumn).Where(finding => !reported.Contains((finding.Cell, finding.Value))).GroupBy(finding => finding.Cell))
        {
            var header = entity.Table.SectionOf(table.Key)?.Section.Header ?? EquatableArray<string>.Empty;
            var suggest = Suggestions.Among(header.Where(name => !fields.Contains(name)).ToList());
            foreach (var finding in table)
                entity.Report(finding.Cell, MessageText.Of("PTG1003_Missing", Wording.Quote(finding.Value), Wording.DidYouMean(suggest(finding.Value))));
        }
    }
}
