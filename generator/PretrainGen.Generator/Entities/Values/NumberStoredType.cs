
namespace PretrainGen.Generator.Entities.Values;

/// <summary>A type whose values are kept as whole numbers.</summary>
internal abstract class NumberStoredType : CellType
{
    /// <inheritdoc/>
    public sealed override ValueStore NewStore(int capacity) => new NumberStore(this, capacity);

    /// <summary>The number that is kept for a value.</summary>
    public virtual long Store(CellValue value) => value.Whole;

    /// <summary>The value that a number was kept for.</summary>
    public abstract CellValue Load(long number);

    /// <summary>Whether the emitter takes the very numbers that are kept.</summary>
    public virtual bool IsEmittedAsStored => true;

    /// <summary>The number that the emitter takes for one that is kept.</summary>
    public virtual long Emitted(long number) => number;
}
