using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Building;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities;

/// <summary>One interpretation of an entity's tables: what the generator emits, and all that rules look at.</summary>
internal sealed class EntityModel
{
    private readonly CellFindings _findings = new();
    private readonly ColumnSet _columns = new();

    private EntityModel(EntityGroup group, CancellationToken cancellation)
    {
        Group = group;
        Table = MergedTable.Of(group.Files, cancellation);
        Shipped = ShippedRows.Of(Table, group.Schema, group.Shipped);
        _findings.Add(Table.Findings);
        CheckHeaders();
        if (Table.Columns.Count > 0)
        {
            var roles = new ColumnRoles(group, Table);
            TypeColumns(roles, cancellation);
            CheckCells(cancellation);
            Entity = new EntityBuilder(group, Table, roles, _columns, Shipped, _findings).Build(cancellation);
        }
    }

    public EntityGroup Group { get; }

    /// <summary>The schema of the first file that has one; null where none has.</summary>
    public TableSchema? Schema => Group.Schema;

    /// <summary>The tables as one, with the place of every cell.</summary>
    public MergedTable Table { get; }

    /// <summary>The rows that were shipped.</summary>
    public ShippedRows Shipped { get; }

    /// <summary>The typed catalogue; null where no table has a usable key.</summary>
    public Entity? Entity { get; }

    /// <summary>What is wrong with the cells.</summary>
    public IReadOnlyList<Fault<CellFault, CellAddress>> Findings => _findings.All;

    /// <summary>The fields whose patterns take too long to match, and so are not used.</summary>
    public IReadOnlyList<string> FieldsWithSlowPatterns { get; private set; } = [];

    /// <summary>The interpretation of a group, made once for as long as its first file lives.</summary>
    public static EntityModel Of(EntityGroup group, CancellationToken cancellation) =>
        Memory.Get(group.Files[0], group, (files, token) => new EntityModel(files, token), cancellation);

    /// <summary>What a cell says; nothing where it is missing or cannot be read.</summary>
    public CellValue Value(int row, MergedColumn column) => _columns[column][row];

    /// <summary>The columns, typed and read.</summary>
    public ColumnSet Columns => _columns;

    /// <summary>Whether one of the findings blames a cell already.</summary>
    public bool IsFaulty(int row, MergedColumn column) => _columns[column].IsFaulty(row);

    private void CheckHeaders()
    {
        if (Schema is not { } schema)
            return;

        var check = new HeaderChecker(schema, _findings);
        for (var file = 0; file < Group.Files.Count; file++)
        {
            if (schema.Equals(Group.Files[file].Schema))
            {
                foreach (var section in Group.Files[file].Sections)
                    check.Check(section, file);
            }
        }
    }

    private void TypeColumns(ColumnRoles roles, CancellationToken cancellation)
    {
        foreach (var column in TypedColumns(roles, cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            _columns.Add(column);
        }
    }

    private IEnumerable<Column> TypedColumns(ColumnRoles roles, CancellationToken cancellation)
    {
        if (Schema is { } schema)
            return new SchemaTyping(Group, schema, Table, _findings).Columns();

        var inference = new ColumnInference(Table, new RowIndex(Table.Keys, Table.Keys), roles.Doc, _findings);
        return Table.Columns.Select(column => inference.Column(column, cancellation));
    }

    private void CheckCells(CancellationToken cancellation)
    {
        var checker = new CellChecker(Table, _findings);
        FieldsWithSlowPatterns = checker.FieldsWithSlowPatterns;
        foreach (var column in _columns.Filled)
            checker.Check(column, cancellation);

        if (Schema is { } schema)
            new KeyChecker(Group, schema, Table, _columns, _findings).Check(cancellation);
    }
}
