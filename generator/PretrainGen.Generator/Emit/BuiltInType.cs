using PretrainGen.Generator.Emit.Writing;

namespace PretrainGen.Generator.Emit;

/// <summary>The types that C# has words for.</summary>
internal static class BuiltInType
{
    public static Code Boolean { get; } = Code.Of($"bool");

    public static Code SByte { get; } = Code.Of($"sbyte");

    public static Code Int16 { get; } = Code.Of($"short");

    public static Code Int32 { get; } = Code.Of($"int");

    public static Code Int64 { get; } = Code.Of($"long");

    public static Code Double { get; } = Code.Of($"double");

    public static Code String { get; } = Code.Of($"string");
}
