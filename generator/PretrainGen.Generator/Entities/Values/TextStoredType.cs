
namespace PretrainGen.Generator.Entities.Values;

/// <summary>A type whose values are kept as texts.</summary>
internal abstract class TextStoredType : CellType
{
    /// <summary>What is emitted where a value has to be and is missing.</summary>
    public virtual string Default => "";

    /// <inheritdoc/>
    public sealed override ValueStore NewStore(int capacity) => new TextStore(this, capacity);

    /// <summary>The value that a text was kept for.</summary>
    public abstract CellValue Load(string text);
}
