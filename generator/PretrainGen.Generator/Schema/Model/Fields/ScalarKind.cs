namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>How a single value is written in JSON.</summary>
internal enum ScalarKind
{
    String,
    Number,
    Boolean,
}
