using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>One interpretation of an entity's tables: what the generator emits, and all that rules look at.</summary>
internal sealed class EntityModel
{
    private readonly CellFindings _findings = new();
    private readonly Dictionary<UnitedColumn, TypedColumn> _typed = [];

    private EntityModel(EntityGroup group, CancellationToken cancellation)
    {
        Group = group;
        Table = TableUnion.Of(group.Files, _findings, cancellation);
        if (Table.Columns.Count > 0)
        {
            Entity = new EntityBuilder(group, Table, _findings).Build(_typed, cancellation);
        }
    }

    public EntityGroup Group { get; }

    /// <summary>The schema of the first file that has one.</summary>
    public TableSchema? Schema => Group.Schema;

    /// <summary>The tables as one, with the place of every cell.</summary>
    public UnitedTable Table { get; }

    /// <summary>The typed catalogue; null where no table has a usable key.</summary>
    public Entity? Entity { get; }

    /// <summary>What is wrong with the cells.</summary>
    public IReadOnlyList<CellFinding> Findings => _findings.All;

    public static EntityModel Build(EntityGroup group, CancellationToken cancellation) => new(group, cancellation);

    /// <summary>What a cell says; nothing where it is blank or cannot be read.</summary>
    public CellValue Value(int row, UnitedColumn column) => _typed[column][row];

    /// <summary>The values that a category column may have; empty for another column.</summary>
    public EquatableArray<Category> Categories(UnitedColumn column) => _typed[column].Categories;

    /// <summary>Whether one of the findings blames a cell already.</summary>
    public bool IsFaulty(int row, UnitedColumn column) => _typed[column].IsFaulty(row);
}
