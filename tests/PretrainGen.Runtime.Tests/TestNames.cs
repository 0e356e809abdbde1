using System.Globalization;

namespace PretrainGen.Runtime.Tests;

internal readonly struct NoNames : INames
{
    public static IReadOnlyList<string> All => [];
}

internal readonly struct OneName : INames
{
    public static IReadOnlyList<string> All => ["BERT"];
}

internal readonly struct TwoNames : INames
{
    public static IReadOnlyList<string> All => ["BERT", "wav2vec 2.0"];
}

/// <summary>As many as a small catalogue has, of different lengths and scripts.</summary>
internal readonly struct CatalogueNames : INames
{
    public static IReadOnlyList<string> All =>
    [
        "AlexNet", "VGG", "GoogLeNet", "ResNet", "DenseNet", "MoCo", "SimCLR", "CPC", "BERT", "ALBERT", "RoBERTa", "XLNet", "ELECTRA",
        "GPT", "GPT-2", "GPT-3", "T5", "BART", "ViLBERT", "VideoBERT", "VATEX-BERT", "CLIP", "DALL·E", "wav2vec", "vq-wav2vec",
        "wav2vec 2.0", "HuBERT", "Vision Transformer (ViT)", "文心", "悟道", "Σίσυφος", "Ёлка", "naïve", "𐐨𐐩", "🤖🚀", "E",
    ];
}

/// <summary>As a guessed key may have them: equal ones, and one that is missing.</summary>
internal readonly struct RepeatedNames : INames
{
    public static IReadOnlyList<string> All => ["GPT", "BERT", "", "GPT", "BERT", ""];
}

internal readonly struct ThousandNames : INames
{
    public static IReadOnlyList<string> All => Numbered.Names("model-", 1_000);
}

/// <summary>A long common prefix, equal lengths, a difference of one or two characters.</summary>
internal readonly struct ManySimilarNames : INames
{
    public static IReadOnlyList<string> All => Numbered.Names("facebook/wav2vec2-large-xlsr-53-", 100_000);
}

/// <summary>Names that differ in case alone, which share a hash and so a chain, and names that share one for want of arithmetic.</summary>
internal readonly struct ChainedNames : INames
{
    public static IReadOnlyList<string> All => ["Bert", "bert", "BERT", "ąčę", "ĄČę", "ğış", "GPT"];
}

internal static class Numbered
{
    public static IReadOnlyList<string> Names(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(number => prefix + number.ToString("D6", CultureInfo.InvariantCulture))];
}
