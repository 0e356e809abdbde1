using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>The terms in a survey method that speak for a class, a kind of supervision, an origin or a goal.</summary>
internal static class Evidence
{
    private static readonly Regex Generative = Terms(
        "自回归|语言模型|语言建模|下一个单词|掩码|掩盖|遮盖|遮蔽|自编码器|重建|重构|对抗|生成|GAN"
        + "|mask(?:ed|ing)?|autoencoder|autoregressive|generative|generation|denois");

    private static readonly Regex Contrastive = Terms("对比学习|对比式|contrast(?:ive|ing)?");

    private static readonly Regex[] All =
    [
        Generative,
        Contrastive,
        Terms("自监督|无监督"),
        Terms("分类|识别|机器翻译|多个NLP任务"),
        Terms("(?:基于|在) ?(?:ViT|BERT|wav2vec|SimCLR) ?的"),
        Terms("单词.{0,8}?(?:表示|向量)|共现矩阵|矩阵分解"),
        Terms("最大化(?:同一|不同)图像|更多的数据|预测"),
    ];

    public static bool IsGenerative(string text) => Generative.IsMatch(text);

    public static bool IsContrastive(string text) => Contrastive.IsMatch(text);

    /// <summary>The terms found in a text, each once, without regard to case and spacing, in ordinal order.</summary>
    public static IEnumerable<string> In(string text) =>
        All.SelectMany(terms => terms.Matches(text))
            .Select(match => match.Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant())
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static Regex Terms(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
