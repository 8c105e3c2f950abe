# The package's texts in Simplified Chinese. The original is en.ftl: its rules for messages hold here, too.
# Style: that of consoles; full-width punctuation; a space between Chinese and what is not. Chinese has no plural forms.
# Words: image 镜像 · share 共享 · stop sharing 取消共享 · accept 接受 · reject 拒绝 · reply 处理 · invitation 共享邀请 ·
# account 账号 · individual accounts 指定账号 · owner 所有者 · recipient 接收方 · provider 云服务商 · region 地域 · server
# 云服务器 · system/data disk 系统盘/数据盘 · full-server image 整机镜像 · custom image 自定义镜像 · copy 复制, 副本 ·
# create 创建 · vault 存储库 · key 密钥 · a key of your own 自有密钥 · grant 授权 · visibility 可见性 · make public 公开
# (公共镜像: what the cloud provides) · quota 配额 · deprecated 已弃用 · deactivate 停用 · make available again 重新启用 ·
# protection 删除保护

## Rules

account-limit-exceeded = 镜像将共享给 { $total } 个账号，上限为 { $max } 个
    .help = { $room ->
        [0] 取消不再需要的共享、向云服务商申请提高配额，或改为共享镜像的副本
       *[other] 还可以共享给 { $room } 个账号；取消不再需要的共享，或将镜像的副本共享给其余账号
    }
account-not-found = 云平台找不到账号 { $accounts }
    .help = 与接收方核对账号 ID；如有多个，请逐个共享以找出有误的账号
account-suspended = 账号欠费或尚未完成认证
    .help = 结清欠费或向云服务商完成认证后重试
action-not-supported = { $action ->
        [accept] 当前云平台不支持接受共享镜像：共享会立即生效
        [reject] 当前云平台不支持拒绝共享镜像：共享会立即生效
        [copy] 当前云平台不支持为账号复制镜像
        [use] 当前云平台不支持以这种方式使用镜像
       *[update] 当前云平台不支持以这种方式修改镜像
    }
    .help = { $action ->
        [accept] 直接使用该镜像
        [reject] 不使用该镜像，或请所有者取消共享
        [copy] 下载镜像，再使用该文件创建新镜像
        [use] 使用该镜像创建云服务器
       *[update] 创建新镜像，然后删除该镜像
    }
admin-only = 只有管理员才能公开镜像
    .help = 请管理员操作；也可以将镜像设为社区可见，或共享给指定账号
already-shared = 镜像已共享给 `{ $account }`
    .help = 去掉该账号；对该账号没有任何影响
backend-fault = 云平台处理请求时出错
    .help = 重试前先查看镜像状态：部分操作可能已经完成
backup-not-shareable = 镜像{ $reason ->
        [csbs] 来自旧的云服务器备份服务的备份
        [direct] 直接来自未备份的云服务器
       *[shared] 来自其他账号共享给您的备份
    }，不能共享
    .help = { $reason ->
        [csbs] 将备份迁移到新的备份服务，使用其创建镜像，再共享该镜像
        [direct] 将云服务器备份到存储库，使用备份创建镜像，再共享该镜像
       *[shared] 使用该镜像创建云服务器并备份，使用备份创建镜像，再共享该镜像
    }
backups-stay = 如果不一并删除，镜像的备份会保留并继续计费
    .help = 不再需要备份时选择一并删除；正在创建的备份需要稍后另行删除
call-limit-exceeded = 一次请求中有 { $count } 个账号，上限为 { $max } 个，超出的账号可能会被忽略，且没有任何提示
    .help = 分多次请求，每次最多 { $max } 个账号
community-image = 镜像已公开：所有人都可以使用，但不能共享、复制或删除
    .help = 先将镜像恢复为私有
copy-too-large = 镜像大小为 { $sizeGib } GiB，只能复制不超过 { $maxGib } GiB 的镜像
    .help = 使用该镜像创建云服务器或磁盘，再使用其创建较小的镜像
cross-region = 镜像位于 `{ $imageRegion }`，不能在 `{ $region }` 使用
    .help = 先将镜像复制到 `{ $region }`，再使用副本继续操作
cross-region-copy = 该镜像不能复制到 `{ $region }`，只能在 `{ $imageRegion }` 内复制
    .help = 在 `{ $imageRegion }` 内复制；副本归您所有，如何处理由您决定
data-disk-update = 数据盘镜像的属性不能修改
    .help = 使用正确的名称创建新镜像
data-disks-in-the-way = { $action ->
        [share] 接收方不能使用该镜像更换系统盘：镜像
       *[use] 不能使用该镜像更换系统盘：镜像
    }除系统盘外还包含 { $count } 块数据盘
    .help = { $action ->
        [share] 告知接收方使用该镜像创建云服务器，或共享仅包含系统盘的镜像
       *[use] 使用该镜像创建云服务器，或选择不含数据盘的镜像
    }
data-disks-left-out = 只会使用镜像的系统盘数据，不包括数据盘数据
    .help = 如需数据盘数据，请使用该镜像创建新的云服务器
deactivation-ends-shares = 镜像已共享给 { $accounts }；停用后共享将被取消，重新启用也不会恢复
    .help = 提前告知接收方；重新启用后再次共享镜像
decrypting-copy = 加密镜像不能复制为非加密镜像
    .help = 让副本保持加密，可以使用相同的密钥或其他密钥
disks-stay-encrypted = 使用 `{ $owner }` 的加密镜像创建的磁盘也是加密的
    .help = 在请求中要求加密磁盘，可以使用自己的默认密钥或自有密钥；未要求加密的请求可能会被拒绝
duplicate-account = `{ $account }` 重复出现
    .help = 每个账号只填写一次
encrypted-data-disks = 镜像已加密，且除系统盘外还包含 { $count } 块数据盘；加密镜像只有仅包含系统盘时才能共享
    .help = 创建仅包含系统盘的镜像，再共享该镜像
encrypted-image = 加密镜像不能{ $action ->
        [copy] 复制到其他地域
       *[share] 共享
    }
    .help = { $action ->
        [copy] 先在镜像所在地域复制为非加密镜像，再将副本复制到目标地域
       *[share] 先复制为非加密镜像，再共享副本
    }
encrypted-image-public = 镜像已加密，加密镜像不能公开
    .help = 将镜像共享给有权使用密钥的账号，或公开非加密镜像
encrypted-with-default-key = 镜像使用账号的默认密钥加密，该密钥无法授权给其他账号使用
    .help = 创建一个使用自有密钥加密的副本，再共享该副本
full-server-copy = 整机镜像不支持复制
    .help = 使用该镜像创建云服务器，再使用这台云服务器创建镜像
full-server-may-be-refused = 关于整机镜像能否共享，云平台的文档说法不一
    .help = 可以尝试；如果被拒绝，请为云服务器创建系统盘镜像并共享
grant-has-to-stay = 接收方接受镜像后，在使用自有密钥复制镜像之前，一直需要该密钥的授权
    .help = 只要有账号在使用该镜像，就不要取消密钥授权
image-busy = 镜像正在{ $task ->
        [copy] 复制
        [export] 导出
       *[import] 导入
    }
    .help = 等待任务完成，或取消该任务
image-deprecated = 镜像已弃用：可以使用，但不能共享或复制
    .help = 将镜像恢复为可用状态，或选择更新的镜像
image-in-use = 使用该镜像创建的云服务器或磁盘还有 { $count } 个；除非强制删除，否则云平台不会删除该镜像
    .help = 强制删除：已创建的云服务器和磁盘可以继续使用，但无法再重新初始化
image-not-available = 镜像{ $status ->
        [creating] 仍在创建中
        [deactivated] 已停用
        [deprecated] 已弃用
        [failed] 创建失败，无法使用
       *[available] 可用
    }
    .help = { $status ->
        [creating] 等待镜像变为可用状态
        [deprecated] 将镜像恢复为可用状态，或使用更新的镜像
       *[other] 使用其他镜像，或联系镜像所有者
    }
image-not-found = 镜像 `{ $image }` 不存在，或您无法查看
    .help = 检查镜像 ID、账号和地域是否正确；也可能是所有者已取消共享或删除了该镜像
image-not-switchable = { $status ->
        [creating] 仍在创建中的
        [deprecated] 已弃用的
        [failed] 创建失败的
        [deactivated] 已停用的
       *[available] 可用的
    }镜像不能停用或重新启用
    .help = { $status ->
        [creating] 等待镜像变为可用状态
       *[other] 保持现状，或删除该镜像
    }
image-outdated = 镜像已弃用：目前仍可使用，但所有者不建议继续使用
    .help = 如有更新的镜像，请选择更新的镜像
image-protected = 镜像已开启删除保护
    .help = 先关闭删除保护；如无法关闭，请联系云服务商
image-quota-exceeded = 该账号的镜像数量已达上限
    .help = 删除不再需要的镜像，或向云服务商申请提高配额
iso-copy = ISO 镜像不支持复制
    .help = 使用该镜像创建云服务器，再使用这台云服务器创建镜像
key-disabled = 镜像的加密密钥已被禁用或删除
    .help = 需由所有者启用该密钥；在此之前，任何人都无法使用该镜像
key-grant-revocable = 镜像使用 `{ $owner }` 的密钥加密，该账号可以随时收回您使用该密钥的权限
    .help = 使用自有密钥复制该镜像，确保镜像始终可用
key-not-granted = `{ $account }` 没有使用镜像加密密钥的权限
    .help = 先由密钥的所有者授权 `{ $account }` 使用该密钥
malformed-account-id = `{ $account }` 不是有效的账号 ID，正确的写法如 { $examples }
    .help = { $near ->
        [nothing] { $of ->
            [account] 请接收方提供主账号 ID，可在控制台的账号设置中查看
            [project] 请接收方提供其在该地域的项目 ID，可在控制台的凭证信息中查看
            [subscription] 请接收方提供订阅 ID 或租户 ID
           *[member] 请在地址前注明类型：用户、用户组、域或服务账号
        }；登录名或用户 ID 无效
       *[id] 您是否想输入 `{ $meant }`？
    }
malformed-image-id = `{ $image }` 不是有效的镜像 ID，正确的写法如 `{ $example }`
    .help = { $near ->
        [nothing] 请从镜像详情中复制 ID；名称或地址无效
       *[id] 您是否想输入 `{ $meant }`？
    }
malformed-image-name = `{ $name }` 不是有效的镜像名称：{ $problem ->
        [length] 名称过短或过长
        [start] 不能以 `{ $part }` 开头
        [end] 不能以 `{ $part }` 结尾
       *[part] 不能包含 `{ $part }`
    }
    .help = 更换名称，长度为 { $min } 到 { $max } 个字符
malformed-request = 云平台无法识别该请求
    .help = 请原样发送本软件包生成的请求；如确为原样发送，请作为软件包缺陷反馈
marketplace-product = 镜像来自云市场商品 `{ $product }`：{ $action ->
        [share] 使用该镜像创建云服务器的账号需要支付商品费用，且不能共享给云平台其他站点的账号
        [copy] 如果目标地域不提供该商品，复制会被拒绝
       *[use] 购买或订阅该商品后，才能使用该镜像创建云服务器
    }
    .help = { $action ->
        [share] 告知接收方该商品的价格
        [copy] 确认目标地域是否提供该商品
       *[use] 确认您是否已拥有该商品及其价格
    }
marketplace-product-copy = 镜像带有云市场商品 `{ $product }`，此类镜像只有所有者才能复制
    .help = 使用该镜像创建云服务器，再使用这台云服务器创建镜像
marketplace-product-public = 镜像带有云市场商品 `{ $product }`，不能公开
    .help = 将镜像共享给指定账号，或通过云市场提供
name-not-allowed = 名称或描述包含云平台不允许的词语
    .help = 更换名称或描述
no-access = 镜像属于 `{ $owner }`，且未共享给您
    .help = 请所有者将镜像共享给您
no-accounts = { $whom ->
        [everybody] 镜像未共享给任何账号
       *[nobody] 未填写账号
    }
    .help = { $whom ->
        [everybody] 没有需要取消的共享
       *[nobody] 至少填写一个账号
    }
not-a-custom-image = 该镜像不是您的自定义镜像，而是{ $origin ->
        [marketplace] 云市场镜像
       *[public] 公共镜像
    }
    .help = 使用该镜像创建自定义镜像，再使用自定义镜像进行操作
not-accepted = 镜像已共享给您，但您{ $status ->
        [rejected] 已拒绝
       *[pending] 尚未接受
    }
    .help = 先接受该镜像
not-authenticated = 云平台无法确认请求方的身份
    .help = 重新登录，或检查凭证与客户端时钟
not-in-shared-visibility = 只有镜像的可见性为 `shared` 时，才能添加、取消、接受或拒绝共享；该镜像目前{ $visibility ->
        [private] 为私有
        [community] 对社区可见
       *[public] 为公开
    }
    .help = 请所有者先改为该可见性；原有的共享随之恢复生效
not-owner = 镜像属于 `{ $owner }`，只有所有者才能执行此操作
    .help = 请联系所有者；接收方可以使用和复制该镜像
not-permitted = 账号自身的策略不允许此操作
    .help = 请账号管理员授予相应权限
not-permitted-to-share = 您在账号中的角色无权共享镜像
    .help = 由具备相应角色的人员操作，或申请该角色
not-recipient = 只有 `{ $account }` 自己才能处理发给它的共享邀请，镜像的所有者也不能代为处理
    .help = 以 `{ $account }` 的身份操作；如需处理您自己的共享邀请，请不要填写账号
not-shared = 镜像未共享给 `{ $account }`
    .help = 去掉该账号
not-shared-by-name = 镜像未直接共享给 `{ $account }`，只有直接获得的共享才能退出
    .help = 不使用该镜像；对组织或对所有账号的共享，只有所有者才能取消
not-shared-with-you = 镜像未共享给您
    .help = 检查账号和地域是否正确；如果正确，请所有者重新共享
other-work-in-progress = 另一请求正在更改该镜像
    .help = 等待该请求完成后，重新检查镜像
overlapping-shares = 镜像仍共享给 { $accounts }，其成员仍可以使用该镜像
    .help = 如需完全收回，请一并取消这些共享
pending-not-counted = 还有 { $pending } 个账号尚未处理共享邀请；全部接受后，镜像将共享给 { $total } 个账号，上限为 { $max } 个
    .help = 撤回无人处理的共享邀请
policy-may-forbid = 您的账号或组织的策略可能禁止此操作，是否禁止只有云平台能够确认
    .help = 如果操作被拒绝，请联系管理员
public-image-limit = 一个账号在一个地域最多可以有 { $max } 个公开的镜像；目前的数量只有云平台能够确认
    .help = 如果已达到上限，请先将其他镜像设为私有，或向云服务商申请提高配额
public-sharing-blocked = 您的账号已禁止公开镜像
    .help = 如果确实要对所有人开放，请解除该限制；否则请将镜像共享给指定账号
published-image = 镜像已发布到云市场，不能{ $action ->
        [share] 共享
       *[delete] 删除
    }
    .help = { $action ->
        [share] 共享镜像的副本，或通过云市场提供
       *[delete] 先从云市场下架该镜像
    }
recipient-may-be-full = 一个账号最多可以获得 { $max } 个其他账号共享的镜像；是否还有余量，只有该账号自己能看到
    .help = 如果接收方看不到该镜像，请接收方让所有者取消不再需要的共享
recipient-unverified = 账号是否存在，只有云平台能够确认
    .help = 与接收方核对账号 ID：填错的 ID 可能属于其他账号
recipients-lose-access = { $accounts } 将看不到该镜像，且不会收到通知
    .help = 提前告知接收方，以便接收方复制镜像
refused = 云平台拒绝了请求，并返回：`{ $answer }`
    .help = 请在云平台文档中查找该返回信息的含义
rekey-may-be-refused = 共享的加密镜像能否复制，云平台的文档说法不一
    .help = 可以尝试；如果被拒绝，请所有者提供非加密副本
reshare-forbidden = 镜像由 `{ $owner }` 共享给您，您不能再共享给其他账号
    .help = 复制该镜像并共享您自己的副本，或请所有者共享
resources-lose-image = { $accounts } 使用该镜像创建了 { $count } 个云服务器或磁盘：可以继续使用，但无法再使用该镜像重新初始化或重装系统
    .help = 在仍需要这些资源时保留该镜像，或请这些账号使用副本重新创建
role-too-low = 您在该账号中只有查看权限，此操作需要 `member` 角色
    .help = 请管理员授予 `member` 角色
same-key = 镜像已使用密钥 `{ $key }` 加密
    .help = 指定其他密钥；如需保留当前密钥，则不指定密钥
same-region-copy = 在 `{ $region }` 内复制且加密方式不变时，云平台可能会拒绝：其文档说法不一
    .help = 直接使用该镜像，复制到其他地域，或为副本选择其他密钥
sensitive-data = 接收方可以读取镜像中的所有内容，从接收方获得镜像的账号也可以读取
    .help = 共享前，清除镜像中的密钥、密码、历史记录和个人数据
setting-not-supported = 当前云平台不允许账号将镜像的{ $setting ->
        [name] 名称
        [visibility] 可见性
        [status] 状态
       *[protected] 删除保护
    }设置为 `{ $value }`
    .help = { $setting ->
        [name] 使用该名称创建副本
        [visibility] 将镜像共享给指定账号，或取消对这些账号的共享
        [status] 状态由云平台管理；如需阻止他人使用该镜像，请取消共享
       *[protected] 去掉该项，改用权限控制谁可以删除镜像
    }
shared-through-organization = `{ $account }` 已通过其所在组织获得该镜像；再单独共享，两处记录可能不一致
    .help = 去掉该账号，或先将镜像从组织的共享中移除
shared-with-organization = 镜像已共享给 { $count } 个组织：{ $accounts }
    .help = 先取消对这些组织的共享；对指定账号的共享不影响此操作
shared-with-self = `{ $account }` 是您自己的账号
    .help = 去掉该账号：您已经可以使用该镜像
sharing-chosen-at-creation = 镜像在创建时已选定共享方式：{ $visibility ->
        [private] 私有
        [shared] 共享给指定账号
        [community] 可供知道其 ID 的所有账号使用
       *[public] 公开
    }，之后无法更改
    .help = 在支持所需共享方式的位置创建该镜像的副本
status-unchanged = 您已{ $status ->
        [rejected] 拒绝
       *[accepted] 接受
    }过该镜像
    .help = 无需任何操作
still-public = 镜像已公开：无论是否被共享，所有账号都仍可使用
    .help = 如需收回访问权限，还需将镜像设为私有
still-shared = 镜像已共享给 { $count } 个账号：{ $accounts }
    .help = 先取消全部共享：接收方将失去访问权限，且不会收到通知
still-usable-by-id = 拒绝后镜像只是被隐藏，并未锁定：仍可以通过镜像 ID 创建云服务器
    .help = 如需彻底收回访问权限，请所有者取消共享
storage-not-shared = 复制镜像还需要读取其底层存储的权限，该权限由 `{ $owner }` 单独授予
    .help = 请所有者同时共享镜像的快照
throttled = 短时间内请求过多
    .help = 稍候再重新发送请求
unaddressable-account = 请求地址无法包含 `{ $account }`：其中含有斜杠或非英文字符，或仅由点组成
    .help = 请填写项目 ID；对此类账号的共享只有在镜像删除后才会结束
unready-image-public = { $status ->
        [creating] 仍在创建中的
        [deactivated] 已停用的
        [deprecated] 已弃用的
        [failed] 创建失败的
       *[available] 可用的
    }镜像不能公开
    .help = { $status ->
        [creating] 等待镜像变为可用状态
       *[other] 先将镜像恢复为可用状态
    }
unshareable-os = 当前云平台不再支持共享 { $os ->
        [windows] Windows
       *[linux] Linux
    } 镜像
    .help = 请接收方自行创建镜像
unsuitable-image-kind = { $kind ->
        [system-disk] 系统盘镜像
        [data-disk] 数据盘镜像
        [full-server] 整机镜像
       *[iso] ISO 镜像
    }不能用于{ $purpose ->
        [server] 创建云服务器
        [system-disk] 更换系统盘
        [data-disk] 创建数据盘
       *[reinitialize] 重新初始化磁盘
    }
    .help = { $kind ->
        [system-disk] 使用该镜像创建云服务器，或更换云服务器的系统盘
        [full-server] 使用该镜像创建云服务器
        [data-disk] { $purpose ->
            [data-disk] 创建空白数据盘
           *[other] 选择系统盘镜像；该镜像最多只能用于创建数据盘
        }
       *[iso] { $purpose ->
            [server] 选择系统盘镜像
           *[other] 使用该镜像安装云服务器，再使用这台云服务器创建镜像
        }
    }
unsupported-use = 当前云平台不支持使用镜像{ $purpose ->
        [server] 创建云服务器
        [system-disk] 更换系统盘
        [data-disk] 创建数据盘
       *[reinitialize] 重新初始化磁盘
    }
    .help = 使用该镜像创建云服务器
untrusted-source = 镜像由 `{ $owner }` 创建，云平台不保证其内容
    .help = 仅在信任该账号时使用，并在投入使用前检查镜像内容
usable-before-accepted = 无论接受、拒绝还是不处理，接收方都可以立即使用该镜像
    .help = 取消对不应使用该镜像的账号的共享；拒绝并不会结束共享
vault-in-another-region = 存储库 `{ $vault }` 位于 `{ $region }`，而镜像位于 `{ $imageRegion }`
    .help = 选择 `{ $imageRegion }` 的存储库，或在该地域创建一个
vault-nearly-full = 存储库 `{ $vault }` 剩余 { $freeGib } GiB，而备份需要 { $neededGib } GiB
    .help = 释放存储库的空间，或扩容存储库
vault-not-for-backups = 存储库 `{ $vault }` 用于复制，不用于备份
    .help = 选择保护类型为“备份”的存储库，或创建一个
vault-not-for-servers = 存储库 `{ $vault }` 用于磁盘备份，不用于云服务器备份
    .help = 选择云服务器备份存储库，或创建一个
vault-not-found = 您的账号中没有存储库 `{ $vault }`
    .help = 选择您自己的存储库，或创建一个
vault-not-needed = 存储库 `{ $vault }` 将被忽略：只有整机镜像才需要存储库
    .help = 不选择存储库
vault-required = 接受整机镜像时，需要使用存储库存放镜像的备份
    .help = 选择保护类型为“备份”且容量足够存放备份的云服务器备份存储库
vault-too-small = 存储库 `{ $vault }` 的容量为 { $capacityGib } GiB，而备份需要 { $neededGib } GiB
    .help = 将存储库至少扩容到 { $neededGib } GiB，或选择其他存储库
vault-unavailable = 存储库 `{ $vault }` 当前不可用
    .help = 稍后再试，或选择其他存储库
visibility-unchanged = 镜像已经是{ $visibility ->
        [private] 私有
        [shared] 私有
        [community] 公开
       *[public] 公开
    }的，云平台可能会报错
    .help = { $visibility ->
        [private] 如需结束其共享，请取消共享
        [shared] 将镜像共享给需要的账号
       *[other] 无需任何操作
    }
wrong-region = 当前地域为 `{ $region }`，而镜像位于 `{ $imageRegion }`
    .help = 切换到 `{ $imageRegion }`

## Fixes

fix-accept-first = 先接受该镜像
fix-as-many-as-fit = 仅共享给{ $count ->
        [1] 第一个账号
       *[other] 前 { $count } 个账号
    }
fix-copy-for-yourself = 创建自己的副本
fix-copy-to-region = 复制到 `{ $region }`
fix-copy-unencrypted = 创建自己的非加密副本
fix-copy-with-default-key = 使用自己的默认密钥复制
fix-for-the-rest = 仅对符合要求的 { $count } 个账号继续操作
fix-force = 强制删除
fix-lift-protection = 先关闭删除保护
fix-make-shared = 先将可见性改为 `shared`
fix-name-once = 每个账号只填写一次
fix-reject-instead = 改为拒绝：镜像将从您的列表中移除
fix-split = 分 { $calls } 次请求，每次最多 { $max } 个账号
fix-unshare-all = 先取消对{ $count ->
        [1] 这 { $count } 个账号
       *[other] 全部 { $count } 个账号
    }的共享
fix-use-vault = 使用存储库 `{ $vault }`
fix-without-vault = 不选择存储库

## Effects

effect-access-granted = `{ $account }` 可以立即使用该镜像
effect-access-revoked = `{ $account }` 将无法再查看该镜像，也无法再使用该镜像创建云服务器或磁盘、更换系统盘
effect-cannot-clone = `{ $account }` 将无法再克隆使用该镜像创建的 { $count } 台云服务器
effect-cannot-reinitialize = `{ $account }` 将无法再为使用该镜像创建的 { $count } 台云服务器重新初始化系统盘
effect-cannot-reinstall = `{ $account }` 将无法再为使用该镜像创建的 { $count } 台云服务器重装操作系统
effect-charged = `{ $account }` 为其创建的资源付费
effect-copy-created = `{ $account }` 在 `{ $region }` 获得自己的副本
effect-disk-created = `{ $account }` 获得一块包含镜像内容的数据盘
effect-disk-reinitialized = `{ $account }` 的磁盘内容将被镜像内容覆盖
effect-hidden-from-list = 镜像移至 `{ $account }` 的已拒绝镜像列表，之后仍可接受
effect-image-deleted = 镜像 `{ $image }` 将被永久删除
effect-key-replaced = 副本使用 `{ $account }` 的密钥加密
effect-listed-for-recipient = `{ $account }` 可以在 `{ $region }` 的共享镜像列表中看到该镜像
effect-no-charge = 共享镜像对双方均不收费
effect-offer-withdrawn = 发给 `{ $account }` 的共享邀请将失效
effect-quota-unaffected = 镜像不占用 `{ $account }` 的镜像配额
effect-recipient-notified = 如果 `{ $account }` 使用地域 `{ $region }`，将收到通知
effect-server-created = `{ $account }` 获得一台云服务器
effect-share-accepted = `{ $account }` 接受该镜像
effect-share-offered = `{ $account }` 可以接受或拒绝该镜像；接受之前，镜像不会出现在其列表中
effect-share-rejected = `{ $account }` 拒绝该镜像
effect-system-disk-replaced = `{ $account }` 的一台云服务器的系统盘内容将被镜像内容覆盖
effect-vault-space-used = 备份将占用存储库 `{ $vault }` 的 { $sizeGib } GiB 空间
effect-visibility-changed = 镜像现在{ $visibility ->
        [private] 为私有
        [shared] 对接收方开放
        [community] 可供知道其 ID 的所有账号使用
       *[public] 已公开
    }
effect-open-to-all = 所有账号都可以使用该镜像，包括创建云服务器和复制
effect-closed-to-all = 未被共享的账号不能再使用该镜像
effect-share-rests = `{ $account }` 的共享会保留，但在镜像重新共享之前，无法使用该镜像
effect-protection-set = 在关闭删除保护之前，不能删除该镜像
effect-protection-lifted = 该镜像可以再次删除
effect-image-deactivated = 在重新启用之前，所有账号都不能使用该镜像
effect-image-activated = 该镜像可以再次使用
effect-image-deprecated = 镜像已标记为弃用
effect-image-renamed = 镜像现在的名称为 `{ $name }`
