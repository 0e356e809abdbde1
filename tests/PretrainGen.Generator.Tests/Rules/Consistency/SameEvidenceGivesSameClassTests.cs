namespace PretrainGen.Generator.Tests.Rules.Consistency;

public class SameEvidenceGivesSameClassTests
{
    public class Reports
    {
        [Fact]
        public void A_group_of_rows_once() => ModelTable
            .Of(
                "MAE,{|PTG3007+:生成式|},掩码图像,",
                "HuBERT,{|PTG3007+:生成式|},掩码语音,",
                "BERT,{|PTG3001:{|PTG3007:对比式|}|},掩盖单词,",
                "wav2vec 2.0,{|PTG3001:{|PTG3007+:对比式|}|},掩码语音,")
            .Finds(
                "'BERT' is classed '对比式' (Contrastive), but Method says '掩盖', evidence for '生成式' (Generative)",
                "Rows that say '掩码' or '掩盖', evidence for '生成式' (Generative), are classed differently: 'BERT' and 'wav2vec 2.0' as '对比式' (Contrastive) and 'MAE' and 'HuBERT' as '生成式' (Generative)",
                "'wav2vec 2.0' is classed '对比式' (Contrastive), but Method says '掩码', evidence for '生成式' (Generative)");

        [Fact]
        public void A_single_row_that_also_says_otherwise() => ModelTable
            .Of("MAE,生成式,掩码,", "HuBERT,生成式,掩码,", "wav2vec,{|PTG3006:{|PTG3007:对比式|}|},掩码与对比,")
            .Finds();
    }

    public class Guards
    {
        [Fact]
        public void Rows_of_one_class() => ModelTable.Of("MAE,生成式,掩码,", "HuBERT,生成式,掩码,").FindsNothing();

        [Fact]
        public void A_single_row_that_its_words_contradict_is_reported_as_that() => ModelTable
            .Of("SimCLR,对比式,对比,", "MoCo,对比式,对比,", "CPC,{|PTG3001:生成式|},对比,")
            .Finds();
    }

    public class Ignores
    {
        [Fact]
        public void Waived_rows() => ModelTable
            .With(
                ModelTable.Evidence + """
                , "waivers": [ { "rule": "class-cues", "key": "wav2vec 2.0", "reason": "its title decides" }, { "rule": "class-cues", "key": "data2vec", "reason": "it too" } ]
                """,
                "MAE,生成式,掩码,",
                "wav2vec 2.0,对比式,掩码,",
                "data2vec,对比式,掩码,")
            .FindsNothing();
    }
}
