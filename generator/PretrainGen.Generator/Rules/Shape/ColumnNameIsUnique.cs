using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
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
            foreach (var (_, cell) in file.Faults(ReadFault.EmptyHeader))
            {
                var isBroken = entity.Schema is { } schema && !IsKnown(schema, file, cell);
                if (isBroken || !IsHarmless(file, cell))
                    entity.Report(cell, Details(isBroken), Message.Of("PTG1003_Empty", Message.Number(cell.Column + 1)));
            }

            CheckRepeated(entity, file);
        }

        if (entity.Schema is not null)
            CheckAgainst(entity.Schema, entity);
    }

    // Who writes the rows' names or numbers first leaves the corner empty; what has no values at the end is no column.
    private static bool IsHarmless(CheckedFile file, CellAddress cell) =>
        cell.Column == 0 || cell.Column >= file.CountColumns(cell.Section);

    // A schema that calls a column by its number knows that it has no name.
    private static bool IsKnown(TableSchema schema, CheckedFile file, CellAddress cell) =>
        cell.Column >= file.CountColumns(cell.Section) || schema.ColumnNames.Contains(TableValues.NameOf(cell.Column));

    // Where no schema is broken, nothing is: such a column gets a number.
    private static FindingDetails Details(bool isBroken, params CellAddress[] others) =>
        new() { Others = others, Severity = isBroken ? null : DiagnosticSeverity.Warning };

    private static void CheckRepeated(EntityContext entity, CheckedFile file)
    {
        foreach (var table in file.Faults(ReadFault.RepeatedHeader).GroupBy(found => found.Cell.Section))
        {
            var columns = file.Document.Tables[table.Key].Header
                .Select((cell, column) => (cell.Value, Column: column))
                .ToLookup(header => header.Value, StringComparer.Ordinal);
            foreach (var (fault, cell) in table)
            {
                var first = cell with { Column = columns[fault.Value].First().Column };
                entity.Report(cell, Details(entity.Schema is not null, first), Message.Of("PTG1003_Repeated", Message.Quote(fault.Value)));
            }
        }
    }

    private static void CheckAgainst(TableSchema schema, EntityContext entity)
    {
        var fields = new HashSet<string>(schema.Fields.Select(field => field.Name.Value), StringComparer.Ordinal);
        var mends = new CellMends(entity);
        var reported = new HashSet<(CellAddress Table, string Field)>();
        foreach (var fault in entity.Faults(CellFault.UnexpectedColumn))
        {
            reported.Add((fault.Place with { Column = 0 }, fault.Expected));
            var isKnown = fields.Contains(fault.Value);
            var details = new FindingDetails { Mends = isKnown ? [] : MendsFor(mends, entity, schema, fault) };
            entity.Report(fault.Place, details, isKnown
                ? Message.Of("PTG1003_Order", Message.Quote(fault.Value), Message.Quote(fault.Expected))
                : Message.Of("PTG1003_Unexpected", Message.Quote(fault.Value), Message.DidYouMean(fault.Expected)));
        }

        // A column that is misspelt is one fault, not one too many and one too few.
        var tables = entity.Faults(CellFault.MissingColumn)
            .Where(fault => !reported.Contains((fault.Place, fault.Value)))
            .GroupBy(fault => fault.Place);
        foreach (var table in tables)
        {
            var header = entity.Table.SectionOf(table.Key)?.Section.Header ?? EquatableArray<string>.Empty;
            var suggest = Suggestions.Among(header.Where(name => !fields.Contains(name)).ToList());
            foreach (var fault in table)
            {
                var nearest = Message.DidYouMean(suggest(fault.Value));
                entity.Report(fault.Place, Message.Of("PTG1003_Missing", Message.Quote(fault.Value), nearest));
            }
        }
    }

    // A name that the table has already is that of another column.
    private static IEnumerable<Mend> MendsFor(
        CellMends mends, EntityContext entity, TableSchema schema, Fault<CellFault, CellAddress> fault)
    {
        return mends.Replace(fault.Place, fault.Value, fault.Expected, () => ClearlyMeant.Is(fault.Value, fault.Expected, Missing()));

        IEnumerable<string> Missing() =>
            schema.ColumnNames.Except(entity.Table.SectionOf(fault.Place)?.Section.Header ?? EquatableArray<string>.Empty);
    }
}
