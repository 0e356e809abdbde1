using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>The rows that belong to a row by a foreign key: those that it refers to, or those that refer to it.</summary>
internal abstract class RelatedRows
{
    /// <summary>The foreign key.</summary>
    public abstract RowReference Reference { get; }

    /// <summary>Whether the rows refer to the row, and not the other way round.</summary>
    public abstract bool IsBackwards { get; }

    /// <summary>The table of the row.</summary>
    public abstract MergedTable From { get; }

    /// <summary>The rows that belong to a row; none where that cannot be known.</summary>
    public abstract IEnumerable<int> Rows(int row);

    /// <summary>The cells of a row that lead to the others.</summary>
    public virtual IEnumerable<CellRead> CellsFrom(int row) => [];

    /// <summary>The cells of one of the others that lead to the row.</summary>
    public virtual IEnumerable<CellRead> CellsOf(int other) => [];
}
