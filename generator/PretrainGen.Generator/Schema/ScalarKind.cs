namespace PretrainGen.Generator.Schema;

/// <summary>How a single value is written in JSON.</summary>
internal enum ScalarKind
{
    String,
    Number,
    Boolean,
}
