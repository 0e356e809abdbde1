using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Knows by the words of a header whether its column may name the rows.</summary>
internal static class KeyHeaders
{
    private static readonly HashSet<string> NameWords = Words(
        "name names title titles label model models term",
        "名称 名字 姓名 名 标题 模型 型号 模型名称 模型名 名前 名稱 标签",
        "nom noms titre nombre nome título titulo bezeichnung namn navn naam nimi nazwa имя название наименование");

    private static readonly HashSet<string> CodeWords = Words(
        "id ids identifier identifiers code codes key keys symbol slug abbreviation abbrev abbr abb acronym ticker handle sku isbn isin",
        "uuid guid iata icao iso no nr num number version # №",
        "编号 代码 编码 代号 符号 序号 号 号码 识别码 简称 缩写 記号",
        "kürzel kuerzel kennung nummer código codigo clé cle clave sigla sigle numéro numero número kod код номер");

    private static readonly HashSet<string> FactWords = Words(
        "year years month months day days week weeks quarter date dates time times datetime timestamp hour minute second",
        "count counts total sum amount price cost value size score rate percent percentage share average mean median min max rank ranking",
        "latitude longitude lat lon lng x y z weight height width length age population area distance speed",
        "email mail address phone fax tel url uri link links homepage website hash sha sha1 sha256 md5 checksum",
        "comment comments remark remarks note notes",
        "年 年份 月 日 日期 时间 数量 总数 价格 金额 大小 得分 分数 比例 平均 年龄 地址 电话 邮箱 链接 备注",
        "jahr monat tag woche datum zeit uhrzeit anzahl summe preis wert année annee mois jour semaine heure prix montant",
        "año ano mes día dia semana fecha hora precio importe cantidad anno mese giorno data ora prezzo adresse straße telefon");

    /// <summary>What a header says.</summary>
    public static KeyHeader Of(string header)
    {
        var words = HeaderWords.Of(header);
        if (words.Count == 0)
            return KeyHeader.None;

        var last = words[words.Count - 1];
        return 0 switch
        {
            _ when words.Count == 1 && NameWords.Contains(last) => KeyHeader.Name,
            _ when CodeWords.Contains(last) => KeyHeader.Code,
            _ when NameWords.Contains(last) || EndsInName(last) => KeyHeader.EndsInName,
            _ when FactWords.Contains(last) || RoleInference.IsProse(header) => KeyHeader.Fact,
            _ => KeyHeader.None,
        };
    }

    // Names are often written as one word with what they name: competitorname, 模型名称.
    private static bool EndsInName(string word) =>
        (word.Length > 6 && word.EndsWith("name", StringComparison.Ordinal)) || word.EndsWith("名称", StringComparison.Ordinal)
        || word.EndsWith("名", StringComparison.Ordinal);

    private static HashSet<string> Words(params string[] lines) =>
        new(lines.SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
}
