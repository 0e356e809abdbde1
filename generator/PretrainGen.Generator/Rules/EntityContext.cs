using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Rules;

/// <summary>What one rule sees of one entity, and where it reports to.</summary>
internal sealed class EntityContext(CheckedEntity entity, CancellationToken cancellation)
{
    private readonly List<Finding> _findings = [];

    /// <summary>The entity with its files.</summary>
    public CheckedEntity Entity => entity;

    /// <summary>What the entity's tables say.</summary>
    public EntityModel Model => entity.Model;

    /// <summary>The entity's tables as one.</summary>
    public MergedTable Table => entity.Model.Table;

    /// <summary>The schema; null where there is none.</summary>
    public TableSchema? Schema => entity.Schema;

    /// <summary>The file of the schema; null where there is none.</summary>
    public DataFile? SchemaFile => entity.SchemaFile;

    /// <summary>The files, in the order that cell addresses count them in.</summary>
    public IReadOnlyList<CheckedFile> Files => entity.Files;

    public CancellationToken Cancellation => cancellation;

    /// <summary>All that was reported.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reports a cell.</summary>
    /// <param name="cell">The cell to look at first.</param>
    /// <param name="others">The cells to look at next; the message names them, too.</param>
    /// <param name="arguments">What is filled into the message.</param>
    public void Report(CellAddress cell, IEnumerable<CellAddress> others, params object[] arguments) =>
        Report(cell, others, severity: null, arguments);

    /// <inheritdoc cref="Report(CellAddress, IEnumerable{CellAddress}, object[])"/>
    /// <param name="cell">The cell to look at first.</param>
    /// <param name="others">The cells to look at next; the message names them, too.</param>
    /// <param name="severity">How bad it is, where the schema says so.</param>
    /// <param name="arguments">What is filled into the message.</param>
    public void Report(CellAddress cell, IEnumerable<CellAddress> others, DiagnosticSeverity? severity, params object[] arguments) =>
        _findings.Add(new Finding(entity.PlaceOf(cell), others.Select(entity.PlaceOf).ToList(), severity, arguments) { Key = KeyOf(cell) });

    /// <summary>Reports a cell without others.</summary>
    public void Report(CellAddress cell, params object[] arguments) => Report(cell, [], severity: null, arguments);

    /// <summary>Reports what is no cell: a stretch of a file.</summary>
    public void ReportText(DataFile file, TextSpan span, params object[] arguments) =>
        _findings.Add(new Finding(new FileSpan(file, span), [], Severity: null, arguments));

    /// <summary>Reports a value of the schema; of a schema that there is none of, nothing.</summary>
    public void ReportSchema(TextSpan span, params object[] arguments)
    {
        if (SchemaFile is { } file)
            ReportText(file, span, arguments);
    }

    /// <summary>What was found wrong with cells when they were interpreted.</summary>
    public IEnumerable<Fault<CellFault, CellAddress>> Faults(CellFault kind) => Model.Findings.Where(fault => fault.Kind == kind);

    /// <summary>What stands in a cell; of a column that is a heading, the heading.</summary>
    public string ValueAt(CellAddress cell) => entity.CellAt(cell)?.Value ?? (cell.Row < 0 ? HeadingColumn(cell)?.Header : Table.SectionOf(cell)?.Cell(cell.Row, cell.Column)) ?? "";

    /// <summary>Whether a cell is part of the name of its row.</summary>
    public bool IsKey(CellAddress cell) => Table.SectionOf(cell)?.Key.Contains(cell.Column) ?? false;

    /// <summary>What a row is called in a message: <c>'BERT'</c>.</summary>
    public object Name(int row) => Wording.Quote(Table.Keys[row]);

    /// <summary>What the row of a cell is called in a message: by its key or, where that is blank, by its number.</summary>
    public object Name(CellAddress cell)
    {
        if (cell.Row < 0)
            return MessageText.Of("Header");

        return KeyOf(cell) is { Length: > 0 } key ? Wording.Quote(key) : Wording.RowNumber(cell.Row);
    }

    /// <summary>What the column of a cell is called in a message.</summary>
    public object Column(CellAddress cell)
    {
        var name = ValueAt(cell with { Row = CellAddress.HeaderRow });
        return name.Length > 0 ? Wording.Column(name) : Wording.ColumnNumber(cell.Column);
    }

    /// <summary>What a cell is called in a message: by its row and its column.</summary>
    public object Where(CellAddress cell) => cell.Row < 0 ? MessageText.Of("Header") : MessageText.Of("Where", Name(cell), Column(cell));

    private MergedColumn? HeadingColumn(CellAddress cell) => Table.SectionOf(cell)?.Columns.ElementAtOrDefault(cell.Column);

    /// <summary>All that another rule finds in the entity, waived or not.</summary>
    public IEnumerable<Finding> FindAll(TableRule rule) => rule.FindIn(entity, cancellation);

    /// <summary>The key of the row that a cell is in; null in the header.</summary>
    private string? KeyOf(CellAddress cell) => cell.Row < 0
        ? null
        : Table.SectionOf(cell) is { } section ? string.Join(" ", section.Key.Select(column => section.Cell(cell.Row, column))).Trim() : "";
}
