namespace PretrainGen.Generator.Emit;

/// <summary>What generated code calls in the runtime library and in the framework, as text: nothing here is referenced.</summary>
internal static class RuntimeNames
{
    public const string TableEntry = "global::PretrainGen.ITableEntry";
    public const string EntryList = "global::PretrainGen.EntryList";
    public const string NameIndex = "global::PretrainGen.INameIndex";
    public const string NameLookup = "global::PretrainGen.NameLookup";
    public const string NameText = "global::PretrainGen.NameText";
    public const string ValueLookup = "global::PretrainGen.ValueLookup";
    public const string KeyList = "global::PretrainGen.KeyList";
    public const string PackedNumbers = "global::PretrainGen.PackedNumbers";
    public const string PackedDecimals = "global::PretrainGen.PackedDecimals";
    public const string TextBlob = "global::PretrainGen.TextBlob";
    public const string TextCache = "global::PretrainGen.TextCache";
    public const string TableErrors = "global::PretrainGen.TableErrors";
    public const string NameTypeConverter = "global::PretrainGen.NameTypeConverter";

    public const string Span = "global::System.ReadOnlySpan";
    public const string Chars = "global::System.ReadOnlySpan<char>";
    public const string AsSpan = "global::System.MemoryExtensions.AsSpan";
    public const string Cast = "global::System.Runtime.InteropServices.MemoryMarshal.Cast";
    public const string Comparison = "global::System.StringComparison";
    public const string SpanParsable = "global::System.ISpanParsable";
    public const string FormatError = "global::System.FormatException";
    public const string Json = "global::System.Text.Json.";
}
