using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

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
    /// <param name="details">What else there is to it.</param>
    /// <param name="arguments">What is filled into the message.</param>
    public void Report(CellAddress cell, FindingDetails details, params Message[] arguments) =>
        Report(cell, entity.PlaceOf(cell), details, arguments);

    /// <summary>Reports a cell.</summary>
    /// <param name="cell">The cell to look at first.</param>
    /// <param name="others">The cells to look at next; the message names them, too.</param>
    /// <param name="arguments">What is filled into the message.</param>
    public void Report(CellAddress cell, IEnumerable<CellAddress> others, params Message[] arguments) =>
        Report(cell, new FindingDetails { Others = others }, arguments);

    /// <summary>Reports a cell without others.</summary>
    public void Report(CellAddress cell, params Message[] arguments) => Report(cell, new FindingDetails(), arguments);

    /// <summary>Reports a stretch of a row.</summary>
    /// <param name="cell">The cell that it is about.</param>
    /// <param name="place">The stretch.</param>
    /// <param name="details">What else there is to it.</param>
    /// <param name="arguments">What is filled into the message.</param>
    public void Report(CellAddress cell, FileSpan place, FindingDetails details, params Message[] arguments) =>
        _findings.Add(new Finding(
            place, details.Others.Select(entity.PlaceOf).Concat(details.OtherPlaces).ToList(), details.Severity, arguments)
        {
            Key = KeyOf(cell),
            Cause = CauseOf(cell, details, arguments),
            Mends = details.Mends,
        });

    /// <summary>Reports what is no cell: a stretch of a file.</summary>
    public void ReportText(DataFile file, TextSpan span, params Message[] arguments) => ReportText(file, span, severity: null, arguments);

    /// <inheritdoc cref="ReportText(DataFile, TextSpan, Message[])"/>
    public void ReportText(DataFile file, TextSpan span, DiagnosticSeverity? severity, params Message[] arguments) =>
        _findings.Add(new Finding(new FileSpan(file, span), [], severity, arguments));

    /// <summary>Reports a stretch of a file that can be mended, or like which many others may be.</summary>
    public void ReportText(DataFile file, TextSpan span, FindingDetails details, params Message[] arguments) =>
        _findings.Add(new Finding(new FileSpan(file, span), details.OtherPlaces.ToList(), details.Severity, arguments)
        {
            Cause = details.Cause is { } cause ? new(file, cause, details.Severity, details.MostAlike) : null,
            Mends = details.Mends,
        });

    /// <summary>Reports a value of the schema; of a schema that there is none of, nothing.</summary>
    public void ReportSchema(TextSpan span, params Message[] arguments)
    {
        if (SchemaFile is { } file)
            ReportText(file, span, arguments);
    }

    /// <summary>
    /// What was found wrong with cells when they were interpreted. In a row of the wrong length, cells may be in the wrong column, so
    /// that nothing is concluded from them.
    /// </summary>
    public IEnumerable<Fault<CellFault, CellAddress>> Faults(CellFault kind) =>
        Model.Findings.Where(fault => fault.Kind == kind && !IsRagged(fault.Place));

    /// <summary>Whether the row of a cell has more or fewer cells than its header.</summary>
    public bool IsRagged(CellAddress cell) => cell.Row >= 0 && Files[cell.File].RaggedRows.Contains((cell.Section, cell.Row));

    /// <summary>The faults of some kinds in the files that describe the tables. A file that describes several is asked once.</summary>
    public IEnumerable<(DataFile File, Fault<SchemaFault, TextSpan> Fault)> Faults(params SchemaFault[] kinds) => Files
        .SelectMany(file => FaultsIn(file.SchemaFile, file.Schema.SchemaDocument?.Faults)
            .Concat(FaultsIn(file.PackageFile, file.PackageFaults)))
        .Where(found => kinds.Contains(found.Fault.Kind))
        .Distinct();

    /// <summary>What is written in a cell; of a column that is a heading, the heading.</summary>
    public string ValueAt(CellAddress cell) =>
        entity.CellAt(cell)?.Value
        ?? (cell.Row < 0 ? HeadingColumn(cell)?.Header : Table.SectionOf(cell)?.Cell(cell.Row, cell.Column))
        ?? "";

    /// <summary>Where a cell is that a rule looks at, in whatever table; null where nobody knows.</summary>
    public FileSpan? PlaceOf(CellRead cell) => entity.Project
        .FirstOrDefault(other => other.Model.Table == cell.Column.Table)?
        .PlaceOf(cell.Column.Address(cell.Row));

    /// <summary>Whether it is a guess which columns name the rows.</summary>
    public bool IsKeyInferred => Table.IsKeyInferred;

    /// <summary>Whether a cell is part of the name of its row.</summary>
    public bool IsKey(CellAddress cell) => Table.SectionOf(cell)?.Key.Contains(cell.Column) ?? false;

    /// <summary>What a row is called in a message: <c>'BERT'</c>.</summary>
    public Message Name(int row) => Name(Table.KeyAddress(row));

    /// <summary>What the row of a cell is called in a message: by its key or, where that is missing, by its number.</summary>
    public Message Name(CellAddress cell)
    {
        if (cell.Row < 0)
            return Message.Of("Header");

        return KeyOf(cell) is { Length: > 0 } key ? Message.Quote(key) : Message.RowNumber(RecordOf(cell));
    }

    /// <summary>Which record of its table the row of a cell is, from 1.</summary>
    public int RecordOf(CellAddress cell) => RecordNumber.Of(cell.Row, entity.TableOf(cell).Rows.BlankRecords);

    /// <summary>What the column of a cell is called in a message.</summary>
    public Message Column(CellAddress cell)
    {
        var name = ValueAt(cell with { Row = CellAddress.HeaderRow });
        return name.Length > 0 ? Message.Column(name) : Message.ColumnNumber(cell.Column);
    }

    /// <summary>What the columns of several cells are called in a message: <c>a, b</c>.</summary>
    public Message Columns(IEnumerable<CellAddress> cells) => Message.List(cells.Select(Column));

    /// <summary>What several cells say, in a message: <c>'x', 'y'</c>.</summary>
    public Message Quote(IEnumerable<CellAddress> cells) => Message.List(cells.Select(cell => Message.Quote(ValueAt(cell))));

    /// <summary>What a cell is called in a message: by its row and its column.</summary>
    public Message Where(CellAddress cell) => cell.Row < 0 ? Message.Of("Header") : Message.Of("Where", Name(cell), Column(cell));

    private static IEnumerable<(DataFile File, Fault<SchemaFault, TextSpan> Fault)> FaultsIn(
        DataFile? file, IEnumerable<Fault<SchemaFault, TextSpan>>? faults) =>
        file is null ? [] : (faults ?? []).Select(fault => (file, fault));

    private MergedColumn? HeadingColumn(CellAddress cell) => Table.SectionOf(cell)?.Columns.ElementAtOrDefault(cell.Column);

    /// <summary>All that another rule finds in the entity, waived or not.</summary>
    public IEnumerable<Finding> FindAll(TableRule rule) => rule.FindIn(entity, cancellation);

    // The same words of two rows of a column are the same finding twice.
    private FindingCause? CauseOf(CellAddress cell, FindingDetails details, Message[] arguments)
    {
        if (cell.Row < 0)
            return null;

        var column = Table.SectionOf(cell)?.Columns.ElementAtOrDefault(cell.Column) ?? (object)(cell with { Row = 0 });
        var words = details.Cause ?? string.Join("\n", Message.WithoutFirst(arguments, Name(cell)));
        return new(column, words, details.Severity, details.MostAlike);
    }

    /// <summary>The key of the row that a cell is in; null in the header.</summary>
    private string? KeyOf(CellAddress cell) => cell.Row < 0
        ? null
        : Table.SectionOf(cell) is { } section ? string.Join(" ", section.Key.Select(column => section.Cell(cell.Row, column))).Trim() : "";
}
