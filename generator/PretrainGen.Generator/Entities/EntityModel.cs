using System.Runtime.CompilerServices;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Building;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities;

/// <summary>One interpretation of an entity's tables: what the generator emits, and all that rules look at.</summary>
internal sealed class EntityModel
{
    // The generator and the rules come with the same group one after the other, and an editor with every keystroke again.
    private static readonly ConditionalWeakTable<TableFile, LastResult<EntityGroup, EntityModel>> Models = new();

    private readonly CellFindings _findings = new();
    private readonly Dictionary<MergedColumn, TypedColumn> _typed = [];

    private EntityModel(EntityGroup group, CancellationToken cancellation)
    {
        Group = group;
        Table = TableMerger.Of(group, _findings, cancellation);
        CheckHeaders();
        if (Table.Columns.Count > 0)
        {
            var roles = new ColumnRoles(group, Table);
            TypeColumns(roles, cancellation);
            CheckCells(cancellation);
            Entity = new EntityBuilder(group, Table, roles, _typed, _findings).Build(cancellation);
        }
    }

    public EntityGroup Group { get; }

    /// <summary>The schema of the first file that has one; null where none has.</summary>
    public TableSchema? Schema => Group.Schema;

    /// <summary>The tables as one, with the place of every cell.</summary>
    public MergedTable Table { get; }

    /// <summary>The typed catalogue; null where no table has a usable key.</summary>
    public Entity? Entity { get; }

    /// <summary>What is wrong with the cells.</summary>
    public IReadOnlyList<Fault<CellFault, CellAddress>> Findings => _findings.All;

    /// <summary>The patterns of the schema's constraints that take too long to match, and so are not used.</summary>
    public IReadOnlyList<Located<string>> SlowPatterns { get; private set; } = [];

    /// <summary>The interpretation of a group, made once for as long as its first file lives.</summary>
    public static EntityModel Of(EntityGroup group, CancellationToken cancellation) =>
        Models.GetOrCreateValue(group.Files[0]).Get(group, (files, token) => new EntityModel(files, token), cancellation);

    /// <summary>What a cell says; nothing where it is blank or cannot be read.</summary>
    public CellValue Value(int row, MergedColumn column) => _typed[column][row];

    /// <summary>How the cells of a column are read.</summary>
    public TypedColumn TypeOf(MergedColumn column) => _typed[column];

    /// <summary>The values that a category column may have; empty for another column.</summary>
    public EquatableArray<Category> Categories(MergedColumn column) => _typed[column].Categories;

    /// <summary>Whether one of the findings blames a cell already.</summary>
    public bool IsFaulty(int row, MergedColumn column) => _typed[column].IsFaulty(row);

    private void CheckHeaders()
    {
        if (Schema is not { } schema)
        {
            return;
        }

        var check = new HeaderChecker(schema, _findings);
        for (var file = 0; file < Group.Files.Count; file++)
        {
            if (schema.Equals(Group.Files[file].Schema))
            {
                foreach (var section in Group.Files[file].Sections)
                {
                    check.Check(section, file);
                }
            }
        }
    }

    private void TypeColumns(ColumnRoles roles, CancellationToken cancellation)
    {
        Func<MergedColumn, TypedColumn> type = Schema is { } schema
            ? new SchemaTyping(Group, schema, Table, _findings).Type
            : new ColumnInference(Table, new RowIndex(Table.Keys, Table.Keys), roles.Doc, _findings).Type;
        foreach (var column in Table.Columns)
        {
            cancellation.ThrowIfCancellationRequested();
            _typed.Add(column, type(column));
        }
    }

    private void CheckCells(CancellationToken cancellation)
    {
        var checker = new CellChecker(Table, _findings);
        SlowPatterns = checker.SlowPatterns;
        foreach (var column in Table.Columns)
        {
            checker.Check(_typed[column], cancellation);
        }

        if (Schema is { } schema)
        {
            new KeyChecker(Group, schema, Table, _typed, _findings).Check(cancellation);
        }
    }
}
